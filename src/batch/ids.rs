//! The ids of documents, unique in a batch.

use std::hash::BuildHasher;
use std::path::Path;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

/// The ids of files, given by their paths below the folder that was named and their whole paths: the stem; of equal
/// stems the relative path without its ending and with `-` for `/`; failing that with its ending, then the whole path,
/// and at last a number. Standard input is `stdin`. Case makes no difference, for it makes none in the file names of
/// some systems.
pub(super) fn of_files(paths: &[(String, String)]) -> Vec<String> {
    let levels: [fn(&str, &str) -> String; 4] = [
        |relative, _| joined(without_ending(relative)),
        |relative, _| joined(relative),
        |_, whole| joined(without_ending(whole)),
        |_, whole| joined(whole),
    ];
    let mut ids: Vec<String> = paths.iter().map(|(relative, _)| stem(relative)).collect();
    for level in levels {
        let counts = counts(&ids);
        for (id, (relative, whole)) in ids.iter_mut().zip(paths) {
            if counts[&id.to_lowercase()] > 1 {
                *id = level(relative, whole);
            }
        }
    }
    let mut used = Used::default();
    for id in &mut ids {
        *id = used.take(id, &[]);
    }
    ids
}

/// The names that are taken. It keeps a few bytes a name.
#[derive(Debug, Default)]
pub(super) struct Used(FxHashSet<u64>);

impl Used {
    /// Takes the name; where it is taken, the first of the others that isn't, or the last one with a number.
    pub(super) fn take(&mut self, name: &str, others: &[String]) -> String {
        let candidates = std::iter::once(name).chain(others.iter().map(String::as_str));
        let mut last = name;
        for candidate in candidates {
            if self.insert(candidate) {
                return candidate.to_owned();
            }
            last = candidate;
        }
        let mut number = 2;
        loop {
            let candidate = format!("{last}-{number}");
            if self.insert(&candidate) {
                return candidate;
            }
            number += 1;
        }
    }

    /// True where the name was free. Two names of one hash would only get a number that they don't need.
    fn insert(&mut self, name: &str) -> bool {
        self.0.insert(FxBuildHasher.hash_one(name.to_lowercase()))
    }
}

/// The most bytes of a file's name that an id gives, so that an ending finds its place.
const NAME_BYTES: usize = 180;

/// Names that some systems keep for devices.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// The id as the name of a file: what some system doesn't take in names is a `-`.
pub(super) fn file_name(id: &str) -> String {
    let safe = |c: char| if c.is_control() || "/\\:*?\"<>|".contains(c) { '-' } else { c };
    let mut name: String = id.chars().map(safe).collect();
    let mut end = name.len().min(NAME_BYTES);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name.truncate(end);
    let name = name.trim_end_matches(['.', ' ']);
    let lower = name.to_lowercase();
    let numbered = ["com", "lpt"].iter().any(|device| {
        lower.strip_prefix(device).is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    });
    match name {
        "" => "document".to_owned(),
        _ if name.starts_with('.') || numbered || DEVICES.contains(&lower.as_str()) => format!("_{name}"),
        _ => name.to_owned(),
    }
}

fn counts(ids: &[String]) -> FxHashMap<String, usize> {
    let mut counts = FxHashMap::default();
    for id in ids {
        *counts.entry(id.to_lowercase()).or_default() += 1;
    }
    counts
}

fn stem(path: &str) -> String {
    if path == "-" {
        return "stdin".to_owned();
    }
    Path::new(path).file_stem().map_or_else(|| joined(path), |stem| stem.to_string_lossy().into_owned())
}

fn without_ending(path: &str) -> &str {
    let name = path.rfind(['/', '\\']).map_or(0, |at| at + 1);
    match path[name..].rfind('.') {
        Some(at) if at > 0 => &path[..name + at],
        _ => path,
    }
}

fn joined(path: &str) -> String {
    let parts = path.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | ".."));
    parts.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_stems_or_paths() {
        #[rustfmt::skip]
        let table: &[(&[&str], &[&str])] = &[
            (&["in/a.txt", "in/b.txt", "-"], &["a", "b", "stdin"]),
            (&["2001/news.txt", "2002/news.txt", "2002/more.txt"], &["2001-news", "2002-news", "more"]),
            (&["a/x.txt", "a/x.md"], &["a-x.txt", "a-x.md"]),
            (&["./in/x.txt", "../x.txt"], &["in-x", "x"]),
            (&["a-b.txt", "a/b.txt", "c/b.txt"], &["a-b.txt", "a-b.txt-2", "c-b"]),
            (&["News.txt", "x/news.txt"], &["News", "x-news"]),
            (&[".profile", "x.tar.gz"], &[".profile", "x.tar"]),
        ];
        for (paths, wanted) in table {
            let paths: Vec<_> = paths.iter().map(|path| ((*path).to_owned(), (*path).to_owned())).collect();
            assert_eq!(of_files(&paths), *wanted, "{paths:?}");
        }
    }

    #[test]
    fn equal_relative_paths_become_whole_ones() {
        let paths = ["a/news.txt", "b/news.txt"].map(|path| ("news.txt".to_owned(), path.to_owned()));
        assert_eq!(of_files(&paths), ["a-news", "b-news"]);
    }

    #[test]
    fn a_name_that_is_taken_gives_way() {
        let mut used = Used::default();
        let mut take = |name: &str| used.take(name, &[format!("b-{name}")]);
        assert_eq!([take("1"), take("1"), take("1"), take("1")], ["1", "b-1", "b-1-2", "b-1-3"]);
        assert_eq!([take("x"), take("X")], ["x", "b-X"]);
    }

    #[test]
    fn ids_become_names_of_files() {
        let long = "ы".repeat(200);
        #[rustfmt::skip]
        let table = [
            ("2002-kishinev", "2002-kishinev"),
            ("Съезд № 5", "Съезд № 5"),
            ("../../etc/passwd", "_..-..-etc-passwd"),
            ("https://a.org/b?c", "https---a.org-b-c"),
            ("a\nb\0", "a-b-"),
            ("", "document"), ("..", "document"), ("nul", "_nul"), ("LPT1", "_LPT1"),
            (long.as_str(), &long[..180]),
        ];
        for (id, name) in table {
            assert_eq!(file_name(id), name, "{id:?}");
        }
    }
}
