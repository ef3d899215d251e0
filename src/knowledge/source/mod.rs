//! The folders as text: `locales/` and `world/`, with the user's folders laid over them.
//!
//! In: folders, or the embedded files. Out: for each relative path (`ru/countries.ftl`, `world/countries.toml`) its
//! layers, the program's own first, and the merged tables ([`MergedToml`]) and terms ([`MergedFtl`]) over them. It
//! knows the shape of the files, not what stands in them.

mod error;
mod ftl;
mod tables;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub use error::{LoadError, Place, nearest};
pub use ftl::{FtlEntry, MergedFtl};
pub use tables::{MergedToml, TomlEntry};

/// The folder of facts without a language, beside the languages.
const WORLD: &str = "world";

/// The file that makes a folder a language.
const LANGUAGE_FILE: &str = "language.toml";

/// One file of one folder.
#[derive(Debug, Clone)]
pub struct Layer {
    /// The file as messages name it: `locales/ru/dates.toml`, or the overlay's path.
    pub origin: String,
    /// The whole text.
    pub text: String,
}

/// The files of all folders.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: BTreeMap<String, Vec<Layer>>,
    /// The folders in the order in which they came: those of an overlay behind the program's own.
    folders: Vec<String>,
}

impl Sources {
    /// The files of a folder of languages and a folder of facts.
    ///
    /// Messages name the files as these paths do, so relative paths make the shorter ones.
    ///
    /// # Errors
    /// Folders and files that can't be read, or aren't UTF-8.
    pub fn from_dir(locales: &Path, world: &Path) -> Result<Sources, Vec<LoadError>> {
        let mut sources = Sources::default();
        let mut errors = Vec::new();
        for folder in subfolders(locales, &mut errors) {
            if folder != WORLD {
                sources.add_folder(&locales.join(&folder), &folder, &mut errors);
            }
        }
        sources.add_folder(world, WORLD, &mut errors);
        if errors.is_empty() { Ok(sources) } else { Err(errors) }
    }

    /// The embedded files: pairs of relative path and text.
    pub fn from_embedded(files: &[(&str, &str)]) -> Sources {
        let mut sources = Sources::default();
        for (path, text) in files {
            let in_world = path.split('/').next() == Some(WORLD);
            let origin = if in_world { (*path).to_owned() } else { format!("locales/{path}") };
            sources.push(path, Layer { origin, text: (*text).to_owned() });
        }
        sources
    }

    /// Lays a folder of the same shape over what is there: `DIR/ru/countries.ftl`, `DIR/world/countries.toml`.
    ///
    /// # Errors
    /// Folders and files that can't be read or aren't UTF-8, and files that nobody would ever look at.
    pub fn add_overlay(&mut self, dir: &Path) -> Result<(), Vec<LoadError>> {
        let mut errors = Vec::new();
        let known: Vec<String> = self.file_names();
        let mut overlay = Sources::default();
        for folder in subfolders(dir, &mut errors) {
            overlay.add_folder(&dir.join(&folder), &folder, &mut errors);
        }
        for (path, layers) in overlay.files {
            let name = file_name(&path);
            for layer in layers {
                if !known.is_empty() && !known.iter().any(|other| other == name) {
                    let error = LoadError::new(Place::file(&layer.origin), "no file of this name is ever read");
                    errors.push(error.with_suggestion(name, known.iter().map(String::as_str)));
                }
                self.push(&path, layer);
            }
        }
        for name in data_files(dir, &mut Vec::new()) {
            if known.contains(&name) {
                let error = LoadError::new(Place::file(display(dir, &name)), "stands outside of a language's folder");
                errors.push(error.with_help(format!("move it into a folder named for its language: `en/{name}`")));
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// The tags of the languages: folders with a `language.toml`; the program's own first, then the overlays' in
    /// theirs, each sorted. An overlay's language is thus never asked before one that was there without it.
    pub fn languages(&self) -> Vec<&str> {
        let is_language = |folder: &&str| self.files.contains_key(&format!("{folder}/{LANGUAGE_FILE}"));
        self.folders.iter().map(String::as_str).filter(|folder| *folder != WORLD).filter(is_language).collect()
    }

    /// Folders that hold files of a language but no `language.toml`.
    pub fn missing_languages(&self) -> Vec<LoadError> {
        let languages = self.languages();
        let mut folders: Vec<(&str, &Layer)> = Vec::new();
        for (path, layers) in &self.files {
            let folder = folder(path);
            let known = folder == WORLD || languages.contains(&folder);
            if !known && folders.iter().all(|(other, _)| *other != folder) {
                folders.extend(layers.first().map(|layer| (folder, layer)));
            }
        }
        let error = |(folder, layer): (&str, &Layer)| {
            let message = format!("no language `{folder}`: it has no `{LANGUAGE_FILE}`");
            LoadError::new(Place::file(&layer.origin), message).with_suggestion(folder, languages.iter().copied())
        };
        folders.into_iter().map(error).collect()
    }

    /// All relative paths, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The layers of a file, the program's own first; none where no folder has it.
    pub fn layers(&self, path: &str) -> &[Layer] {
        self.files.get(path).map_or(&[], Vec::as_slice)
    }

    /// The tables of a TOML file, the overlays' entries in place. A file that no folder has is empty.
    ///
    /// # Errors
    /// Everything in it that isn't TOML, and everything to be removed that isn't there.
    pub fn merged_toml(&self, path: &str) -> Result<MergedToml<'_>, Vec<LoadError>> {
        MergedToml::new(path, self.layers(path))
    }

    /// The messages and terms of a Fluent file, the overlays' in place. A file that no folder has is empty.
    ///
    /// # Errors
    /// Everything in it that isn't Fluent, and every id that stands twice in one file.
    pub fn merged_ftl(&self, path: &str) -> Result<MergedFtl<'_>, Vec<LoadError>> {
        MergedFtl::new(path, self.layers(path))
    }

    fn push(&mut self, path: &str, layer: Layer) {
        let folder = folder(path);
        if !self.folders.iter().any(|known| known == folder) {
            self.folders.push(folder.to_owned());
        }
        self.files.entry(path.to_owned()).or_default().push(layer);
    }

    fn add_folder(&mut self, dir: &Path, folder: &str, errors: &mut Vec<LoadError>) {
        for name in data_files(dir, errors) {
            let origin = display(dir, &name);
            match fs::read(dir.join(&name)).map(String::from_utf8) {
                Ok(Ok(text)) => {
                    let text = text.strip_prefix('\u{FEFF}').map_or_else(|| text.clone(), str::to_owned);
                    self.push(&format!("{folder}/{name}"), Layer { origin, text });
                }
                Ok(Err(error)) => {
                    let valid = error.utf8_error().valid_up_to();
                    let text = String::from_utf8_lossy(error.as_bytes());
                    let place = Place::of_byte(origin, &text, valid);
                    errors.push(LoadError::new(place, "not UTF-8").with_help("save the file in UTF-8"));
                }
                Err(error) => errors.push(LoadError::new(Place::file(origin), format!("can't be read: {error}"))),
            }
        }
    }

    fn file_names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.files.keys().map(|path| file_name(path).to_owned()).collect();
        names.sort();
        names.dedup();
        names
    }
}

/// `ru` of `ru/countries.ftl`.
fn folder(path: &str) -> &str {
    path.split_once('/').map_or(path, |(folder, _)| folder)
}

/// `countries.ftl` of `ru/countries.ftl`.
fn file_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// A file's path as messages show it, with `/` everywhere.
fn display(dir: &Path, name: &str) -> String {
    dir.join(name).display().to_string().replace('\\', "/")
}

/// The names of the visible folders in a folder, sorted.
fn subfolders(dir: &Path, errors: &mut Vec<LoadError>) -> Vec<String> {
    entries(dir, errors).into_iter().filter(|name| dir.join(name).is_dir()).collect()
}

/// The names of the `.toml` and `.ftl` files in a folder, sorted.
fn data_files(dir: &Path, errors: &mut Vec<LoadError>) -> Vec<String> {
    let is_data = |name: &String| name.ends_with(".toml") || name.ends_with(".ftl");
    entries(dir, errors).into_iter().filter(is_data).filter(|name| dir.join(name).is_file()).collect()
}

/// The visible names in a folder, sorted, since the order in which a system lists them means nothing.
fn entries(dir: &Path, errors: &mut Vec<LoadError>) -> Vec<String> {
    let read = match fs::read_dir(dir) {
        Ok(read) => read,
        Err(error) => {
            let place = Place::file(dir.display().to_string());
            errors.push(LoadError::new(place, format!("the folder can't be read: {error}")));
            return Vec::new();
        }
    };
    let mut names: Vec<String> = read
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|n| !n.starts_with('.'))
        .collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests;
