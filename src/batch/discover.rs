//! Which files there are: folders are walked, globs are matched, in the order of the arguments and sorted within each.

use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use ignore::WalkBuilder;
use rustc_hash::FxHashSet;

use super::input::{Input, is_standard, shown};
use super::{BatchError, ids};

/// The files that these arguments name: files, folders with all that is in them, globs; `-` is standard input. Hidden
/// files of folders are left out, and so is the folder `output` and all that is in it. A file that is named twice is
/// read once.
///
/// # Errors
/// An argument that names nothing, is no glob, or is the output folder itself.
pub fn discover(arguments: &[PathBuf], output: &Path) -> Result<Vec<Input>, BatchError> {
    let mut finder = Finder { output: output.canonicalize().ok(), found: Vec::new(), seen: FxHashSet::default() };
    for argument in arguments {
        finder.argument(argument)?;
    }
    let names: Vec<(String, String)> =
        finder.found.iter().map(|found| (shown(&found.relative), shown(&found.path))).collect();
    let ids = ids::of_files(&names);
    let inputs = finder.found.into_iter().zip(names).zip(ids).map(|((found, (_, path)), id)| {
        let file = (!is_standard(&found.path)).then_some(found.path);
        Input { path, file, id }
    });
    Ok(inputs.collect())
}

/// The files of records: the file itself, or all `.json` files of a folder and those in it, sorted.
///
/// # Errors
/// There is no such file or folder, or no record in the folder.
pub fn record_files(path: &Path) -> Result<Vec<Input>, BatchError> {
    if !path.is_dir() {
        return super::inputs(std::slice::from_ref(&path.to_owned()));
    }
    let walk = WalkBuilder::new(path).standard_filters(false).follow_links(true).sort_by_file_path(Path::cmp).build();
    let files = walk.flatten().map(ignore::DirEntry::into_path);
    let files: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|ending| ending == "json")).collect();
    if files.is_empty() {
        return Err(BatchError::NoMatch { glob: format!("{}/**/*.json", shown(path)) });
    }
    super::inputs(&files)
}

/// A file that was found.
struct Found {
    path: PathBuf,
    /// The path below the folder that was named.
    relative: PathBuf,
}

struct Finder {
    output: Option<PathBuf>,
    found: Vec<Found>,
    seen: FxHashSet<PathBuf>,
}

impl Finder {
    fn argument(&mut self, argument: &Path) -> Result<(), BatchError> {
        if is_standard(argument) {
            self.add(argument.to_owned(), argument.to_owned());
            return Ok(());
        }
        if argument.is_dir() {
            if self.output.is_some() && argument.canonicalize().ok() == self.output {
                return Err(BatchError::OutputIsInput { path: argument.to_owned() });
            }
            self.walk(argument, argument, None);
            return Ok(());
        }
        if argument.exists() {
            self.add(argument.to_owned(), argument.to_owned());
            return Ok(());
        }
        let pattern = shown(argument);
        if !pattern.contains(['*', '?', '[', '{']) {
            return Err(BatchError::NoInput { path: argument.to_owned() });
        }
        let glob = GlobBuilder::new(pattern.strip_prefix("./").unwrap_or(&pattern)).literal_separator(true).build();
        let glob =
            glob.map_err(|error| BatchError::Glob { glob: pattern.clone(), reason: error.kind().to_string() })?;
        let base: PathBuf = argument.components().take_while(|part| !is_pattern(part.as_os_str())).collect();
        let base = base.strip_prefix(".").map(Path::to_owned).unwrap_or(base);
        let root = if base.as_os_str().is_empty() { Path::new(".") } else { &base };
        if self.walk(root, &base, Some(&glob.compile_matcher())) == 0 {
            return Err(BatchError::NoMatch { glob: pattern });
        }
        Ok(())
    }

    /// Adds all files below `root` that the glob matches, by their own path or by that of a folder they are in; how many
    /// there are.
    fn walk(&mut self, root: &Path, base: &Path, glob: Option<&GlobMatcher>) -> usize {
        let output = self.output.clone();
        let walk = WalkBuilder::new(root)
            .standard_filters(false)
            .hidden(true)
            .follow_links(true)
            .sort_by_file_path(Path::cmp)
            .filter_entry(move |entry| {
                let folder = entry.file_type().is_some_and(|kind| kind.is_dir());
                !(folder && output.is_some() && entry.path().canonicalize().ok() == output)
            })
            .build();
        let mut matched = 0;
        for entry in walk {
            let path = match entry {
                Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_dir()) => continue,
                Ok(entry) => entry.into_path(),
                // It is read like the others, and fails with the system's own reason.
                Err(error) => match place_of(&error) {
                    Some(path) => path.to_owned(),
                    None => continue,
                },
            };
            let path = path.strip_prefix(".").map(Path::to_owned).unwrap_or(path);
            if glob.is_none_or(|glob| path.ancestors().any(|path| glob.is_match(path))) {
                let relative = path.strip_prefix(base).unwrap_or(&path).to_owned();
                self.add(path, relative);
                matched += 1;
            }
        }
        matched
    }

    fn add(&mut self, path: PathBuf, relative: PathBuf) {
        let real = path.canonicalize().unwrap_or_else(|_| path.clone());
        if self.seen.insert(real) {
            self.found.push(Found { path, relative });
        }
    }
}

fn is_pattern(part: &std::ffi::OsStr) -> bool {
    part.to_string_lossy().contains(['*', '?', '[', '{'])
}

/// The path that an error of the walk is about.
fn place_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => place_of(err),
        ignore::Error::Loop { child, .. } => Some(child),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "text").unwrap();
        }
        folder
    }

    /// The ids of what is found, with the paths below the folder.
    fn found(folder: &Path, arguments: &[&str], output: &str) -> Result<Vec<(String, String)>, BatchError> {
        let arguments: Vec<PathBuf> = arguments.iter().map(|argument| folder.join(argument)).collect();
        let inputs = discover(&arguments, &folder.join(output))?;
        let below = |path: &str| path.strip_prefix(&format!("{}/", shown(folder))).unwrap_or(path).to_owned();
        Ok(inputs.into_iter().map(|input| (input.id, below(&input.path))).collect())
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(id, path)| ((*id).to_owned(), (*path).to_owned())).collect()
    }

    #[test]
    fn folders_are_walked_in_order_but_for_the_output() {
        let folder = folder(&["b.txt", "a/news.txt", "c/news.txt", ".hidden", "out/records/b.json", ".gitignore"]);
        let wanted = pairs(&[("a-news", "a/news.txt"), ("b", "b.txt"), ("c-news", "c/news.txt")]);
        assert_eq!(found(folder.path(), &[""], "out").unwrap(), wanted);
        let order: Vec<String> =
            found(folder.path(), &["c", "a"], "out").unwrap().into_iter().map(|(_, at)| at).collect();
        assert_eq!(order, ["c/news.txt", "a/news.txt"]);
    }

    #[test]
    fn globs_take_files_and_folders() {
        let folder = folder(&["2001/a.txt", "2002/a.txt", "2002/b.md", "2002/deep/c.txt"]);
        let files = |glob: &str| {
            found(folder.path(), &[glob], "out").unwrap().into_iter().map(|(_, path)| path).collect::<Vec<_>>()
        };
        assert_eq!(files("*/a.txt"), ["2001/a.txt", "2002/a.txt"]);
        assert_eq!(files("2002/*.{txt,md}"), ["2002/a.txt", "2002/b.md"]);
        assert_eq!(files("**/*.txt"), ["2001/a.txt", "2002/a.txt", "2002/deep/c.txt"]);
        assert_eq!(files("*2"), ["2002/a.txt", "2002/b.md", "2002/deep/c.txt"]);
    }

    #[test]
    fn what_is_not_there_is_told() {
        let folder = folder(&["in/a.txt"]);
        let error = |argument| found(folder.path(), &[argument], "in").unwrap_err();
        assert!(matches!(error("nowhere"), BatchError::NoInput { .. }));
        assert!(matches!(error("*.pdf"), BatchError::NoMatch { .. }));
        assert!(matches!(error("[z-a]"), BatchError::Glob { .. }));
        assert!(matches!(error("in"), BatchError::OutputIsInput { .. }));
    }

    #[test]
    fn a_file_named_twice_is_read_once() {
        let folder = folder(&["in/a.txt"]);
        assert_eq!(found(folder.path(), &["in/a.txt", "in", "in/*"], "out").unwrap(), pairs(&[("a", "in/a.txt")]));
    }
}
