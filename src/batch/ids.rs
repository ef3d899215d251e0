//! The ids of documents, unique in a batch.

use std::path::Path;

use rustc_hash::FxHashMap;

/// The ids of files, given by their paths as shown: the stem; of equal stems the relative path without its ending and
/// with `-` for `/`; failing that with its ending, and at last with a number. Standard input is `stdin`. Case makes no
/// difference, for it makes none in the file names of some systems.
pub(super) fn of_files(paths: &[String]) -> Vec<String> {
    let levels: [fn(&str) -> String; 3] = [stem, |path| joined(without_ending(path)), joined];
    let mut ids: Vec<String> = paths.iter().map(|path| levels[0](path)).collect();
    for level in &levels[1..] {
        let counts = counts(&ids);
        for (id, path) in ids.iter_mut().zip(paths) {
            if counts[&id.to_lowercase()] > 1 {
                *id = level(path);
            }
        }
    }
    let mut used: FxHashMap<String, usize> = FxHashMap::default();
    for id in &mut ids {
        let plain = id.clone();
        let mut number = 1;
        while used.insert(id.to_lowercase(), 1).is_some() {
            number += 1;
            *id = format!("{plain}-{number}");
        }
    }
    ids
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
            let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
            assert_eq!(of_files(&paths), *wanted, "{paths:?}");
        }
    }
}
