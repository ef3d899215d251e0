//! The knowledge that is embedded in the program, and the user's folders laid over it.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use crate::knowledge::{Knowledge, LoadError, Sources};

/// `locales/` and `world/`, prepared when the program was built.
static PREPARED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));

/// The files of `locales/` and `world/` as text, by path.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

static EMBEDDED: LazyLock<Arc<Knowledge>> =
    LazyLock::new(|| Arc::new(postcard::from_bytes(PREPARED).expect("the build script has written this very type")));

impl Knowledge {
    /// The knowledge that is embedded in the program; ready at once, since its parts are used where they lie or unpacked
    /// when they are first asked for. Its rules lack their examples; see [`with_proof`](Knowledge::with_proof).
    pub fn embedded() -> Arc<Knowledge> {
        Arc::clone(&EMBEDDED)
    }

    /// The embedded folders as text.
    pub fn embedded_sources() -> Sources {
        Sources::from_embedded(FILES)
    }

    /// The embedded knowledge with these folders laid over it, the last on top; they have the shape of `locales/`.
    ///
    /// # Errors
    /// All that is wrong in them.
    pub fn with_overlays(overlays: &[PathBuf]) -> Result<Arc<Knowledge>, Vec<LoadError>> {
        if overlays.is_empty() { Ok(Knowledge::embedded()) } else { Knowledge::with_proof(overlays) }
    }

    /// The same, read from its files, so that the rules have their examples: some tenths of a second.
    ///
    /// # Errors
    /// All that is wrong in the files.
    pub fn with_proof(overlays: &[PathBuf]) -> Result<Arc<Knowledge>, Vec<LoadError>> {
        let mut sources = Knowledge::embedded_sources();
        for overlay in overlays {
            sources.add_overlay(overlay)?;
        }
        Knowledge::from_sources(&sources).map(Arc::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_in_two_files_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("en")).unwrap();
        let own = "[class.zone-sign]\nwords = [\"sealed\"]\n";
        std::fs::write(folder.path().join("en/events.toml"), own).unwrap();
        let errors = Knowledge::with_overlays(&[folder.path().to_owned()]).unwrap_err();
        let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("class `zone-sign` is defined in en/dates.toml too"), "{told:?}");
        assert!(told[0].contains("en/events.toml:1"), "{told:?}");
    }

    #[test]
    fn an_unknown_kind_of_rule_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("en")).unwrap();
        let own = "[rule.odd]\nkind = \"clok\"\npattern = \"noon\"\n";
        std::fs::write(folder.path().join("en/dates.toml"), own).unwrap();
        let errors = Knowledge::with_overlays(&[folder.path().to_owned()]).unwrap_err();
        let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert!(told.len() == 1 && told[0].contains("no kind of rule `clok`"), "{told:?}");
        assert!(told[0].contains("en/dates.toml:2"), "{told:?}");
    }

    #[test]
    fn what_is_wrong_with_a_guard_is_told_where_it_stands() {
        let told = |own: &str| -> Vec<String> {
            let folder = tempfile::tempdir().unwrap();
            std::fs::create_dir(folder.path().join("en")).unwrap();
            std::fs::write(folder.path().join("en/places.toml"), own).unwrap();
            let errors = Knowledge::with_overlays(&[folder.path().to_owned()]).unwrap_err();
            errors.iter().map(ToString::to_string).collect()
        };
        let shared = "[guard.own]\nunless-befor = [\"old\"]\n[place.riga.guard]\nlike = [\"own\"]\n[place.oslo.guard]\nlike = [\"own\"]\n";
        let errors = told(shared);
        assert!(errors.len() == 1 && errors[0].contains("en/places.toml:2"), "{errors:?}");
        assert!(errors[0].contains("unknown key `unless-befor` in a guard"), "{errors:?}");
        let errors = told("[place.riga.guard]\nlike = [\"unheard-of\"]\n");
        assert!(errors.len() == 1 && errors[0].contains("there is no `[guard.unheard-of]`"), "{errors:?}");
    }
}
