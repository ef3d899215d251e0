//! Everything there is to say about the data: what makes them unusable, what is wrong with them, what they lack.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::examples::{Examiner, examples, unproven};
use crate::knowledge::lexicon::Rule;
use crate::knowledge::source::Place;
use crate::knowledge::{Knowledge, LoadError};
use crate::summary::messages_missing;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The data are wrong.
    Error,
    /// The data lack something that they can do without.
    Note,
}

/// What is to be said about a place of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Where, what, and what to do.
    pub problem: LoadError,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Note => "note",
        };
        write!(f, "{severity}: {}", self.problem)
    }
}

/// What came of checking the data.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// What is to be said, by file and line.
    pub findings: Vec<Finding>,
    /// How many languages there are.
    pub languages: usize,
    /// How many names there are, of all languages.
    pub names: usize,
    /// How many rules there are, of all languages.
    pub rules: usize,
    /// How many examples and counter-examples there are.
    pub examples: usize,
}

impl Checked {
    /// How many findings are that bad.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    fn add(&mut self, severity: Severity, problem: LoadError) {
        self.findings.push(Finding { severity, problem });
    }
}

/// Checks the program's own data with these folders laid over them. A folder may be that of one language
/// (`locales/ru`): then all that lies beside it is laid over, too.
pub fn check(folders: &[PathBuf]) -> Checked {
    let mut checked = Checked::default();
    match loaded(folders) {
        Ok(knowledge) => examine(&knowledge, &mut checked),
        Err(problems) => problems.into_iter().for_each(|problem| checked.add(Severity::Error, problem)),
    }
    checked.findings.sort_by(|a, b| (&a.problem, a.severity).cmp(&(&b.problem, b.severity)));
    checked
}

fn loaded(folders: &[PathBuf]) -> Result<Arc<Knowledge>, Vec<LoadError>> {
    let mut overlays: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let overlay = if folder.join("language.toml").is_file() { parent } else { folder };
        if !overlays.iter().any(|known| known == overlay) {
            overlays.push(overlay.to_owned());
        }
    }
    Knowledge::with_proof(&overlays)
}

/// What is wrong with data that can be loaded.
fn examine(knowledge: &Arc<Knowledge>, checked: &mut Checked) {
    for missing in knowledge.missing_names() {
        let problem = LoadError::new(Place::file(shown(&missing.file)), format!("no `{}`", missing.line));
        checked.add(Severity::Note, problem);
    }
    for language in &knowledge.languages {
        checked.names += language.countries.len() + language.organizations.len() + language.places.len();
        if language.summary_ftl.is_empty() {
            let file = Place::file(shown(&format!("{}/summary.ftl", language.tag)));
            let problem =
                LoadError::new(file, format!("`{}` is read, but no summaries are written in it", language.tag));
            checked.add(Severity::Note, problem.with_help("translate the messages of another language's file"));
            continue;
        }
        messages_missing(language).into_iter().for_each(|problem| checked.add(Severity::Error, problem));
    }
    for rule in unproven(knowledge) {
        let message = format!(
            "rule `{}` has too little proof: {} examples, {} counter-examples",
            rule.id,
            rule.examples.len(),
            rule.counterexamples.len()
        );
        let problem = LoadError::new(place(rule), message);
        checked.add(Severity::Error, problem.with_help("a rule has two examples and a counter-example at least"));
    }
    let mut examiner = Examiner::new(Arc::clone(knowledge));
    for example in examples(knowledge) {
        checked.examples += 1;
        if let Err(wrong) = examiner.run(&example) {
            let kind = if example.counter { "counter-example" } else { "example" };
            let message = format!("rule `{}`, {kind} “{}”: {wrong}", example.rule.id, example.text);
            checked.add(Severity::Error, LoadError::new(place(&example.rule), message));
        }
    }
    checked.languages = knowledge.languages.len();
    let all = knowledge.lexicon.languages.iter();
    checked.rules = all.map(|language| language.rules.len() + language.telling_rules.len()).sum();
}

fn place(rule: &Rule) -> Place {
    Place { file: rule.body.origin.0.clone(), line: rule.body.origin.1, column: 0 }
}

/// A path below the folders of data, as it is in the package.
fn shown(file: &str) -> String {
    if file.starts_with("world/") { file.to_owned() } else { format!("locales/{file}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(files: &[(&str, &str)]) -> Checked {
        let folder = tempfile::tempdir().unwrap();
        for (file, text) in files {
            let path = folder.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        check(&[folder.path().to_owned()])
    }

    fn errors(checked: &Checked) -> Vec<String> {
        let errors = checked.findings.iter().filter(|finding| finding.severity == Severity::Error);
        errors.map(ToString::to_string).collect()
    }

    #[test]
    fn a_rule_without_proof_is_an_error() {
        let rule = "[rule.only-here]\npattern = \"thusly {year}\"\nvalue = \"{year}\"\n[rule.only-here.examples]\n\"It was thusly [1999].\" = \"1999\"\n";
        let found = errors(&checked(&[("en/dates.toml", rule)]));
        assert!(
            found.iter().any(|one| one.contains("en/dates.toml:1") && one.contains("too little proof")),
            "{found:?}"
        );
    }

    #[test]
    fn an_example_that_fails_is_an_error() {
        let rule = "[rule.only-here]\npattern = \"thusly {year}\"\nvalue = \"{year}\"\n[rule.only-here.examples]\n\"It was [thusly 1999].\" = \"2000\"\n\"It was [thusly 1998].\" = \"1998\"\n[rule.only-here.counterexamples]\n\"It was thusly [1999].\" = \"no reason\"\n";
        let found = errors(&checked(&[("en/dates.toml", rule)]));
        assert!(found.iter().any(|one| one.contains("the value is 1999")), "{found:?}");
        assert!(found.iter().any(|one| one.contains("a counter-example has no brackets")), "{found:?}");
    }

    #[test]
    fn what_cannot_be_loaded_is_an_error_with_its_place() {
        let found = errors(&checked(&[(
            "en/dates.toml",
            "\n[rule.broken]\npattern = \"{nosuchclass}\"\nvalue = \"{year}\"\n",
        )]));
        assert!(found.iter().any(|one| one.contains("en/dates.toml:3") && one.contains("nosuchclass")), "{found:?}");
    }

    #[test]
    fn all_data_are_looked_at() {
        let found = check(&[]);
        assert!(found.languages >= 2 && found.rules > 0 && found.examples > found.rules && found.names > 0);
    }
}
