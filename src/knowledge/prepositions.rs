//! The prepositions of a language before names: which one a place wants, and the form that the next word wants of it.

use regex::Regex;

use super::Writing;

/// The prepositions of a language, ready to be put before names.
#[derive(Debug)]
pub struct Prepositions {
    /// That of place, where a name brings none of its own.
    place: String,
    variants: Vec<Variant>,
}

/// Another form of a preposition.
#[derive(Debug)]
struct Variant {
    usual: String,
    form: String,
    /// What must follow for it.
    before: Regex,
    /// What it takes in of that.
    takes_in: String,
}

impl Prepositions {
    /// Those of `[[writing.prepositions]]`.
    ///
    /// # Errors
    /// Each expression that doesn't compile, in words.
    pub fn new(writing: &Writing) -> Result<Prepositions, Vec<String>> {
        let mut variants = Vec::new();
        let mut problems = Vec::new();
        for preposition in &writing.prepositions {
            match Regex::new(&format!("^(?:{})", preposition.before)) {
                Ok(before) => variants.push(Variant {
                    usual: preposition.usual.clone(),
                    form: preposition.variant.clone(),
                    before,
                    takes_in: preposition.takes_in.clone(),
                }),
                Err(error) => {
                    problems.push(format!("`{}` before `{}`: {error}", preposition.variant, preposition.before))
                }
            }
        }
        if problems.is_empty() {
            Ok(Prepositions { place: writing.place_preposition.clone(), variants })
        } else {
            Err(problems)
        }
    }

    /// The text after a preposition, in the form that it takes there. A name may bring its `own` preposition of place.
    pub fn before(&self, preposition: &str, text: &str, own: Option<&str>) -> String {
        let preposition = match own {
            Some(own) if preposition == self.place => own,
            _ => preposition,
        };
        let mut variants = self.variants.iter().filter(|variant| variant.usual == preposition);
        let fitting = variants.find_map(|variant| {
            let rest = text.strip_prefix(variant.takes_in.as_str())?;
            variant.before.is_match(text).then_some((variant.form.as_str(), rest))
        });
        let (form, rest) = fitting.unwrap_or((preposition, text));
        format!("{form} {rest}")
    }

    /// The text after the preposition of place.
    pub fn before_place(&self, text: &str, own: Option<&str>) -> String {
        self.before(&self.place, text, own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::PrepositionVariant;

    #[test]
    fn prepositions_take_the_form_that_the_next_word_wants() {
        let variant = |usual: &str, variant: &str, before: &str, takes_in: &str| PrepositionVariant {
            usual: usual.into(),
            variant: variant.into(),
            before: before.into(),
            takes_in: takes_in.into(),
        };
        let writing = Writing {
            place_preposition: "в".into(),
            prepositions: vec![
                variant("в", "во", "(?i)[вф][^аеёиоуыэюя ]", ""),
                variant("о", "об", "1( |1|$)", ""),
                variant("in", "im", "dem ", "dem "),
            ],
            ..Writing::default()
        };
        let prepositions = Prepositions::new(&writing).unwrap();
        let rows = [
            ("в", "Москве", None, "в Москве"),
            ("в", "Франции", None, "во Франции"),
            ("в", "Владивостоке", None, "во Владивостоке"),
            ("в", "Венгрии", None, "в Венгрии"),
            ("в", "Кубе", Some("на"), "на Кубе"),
            ("о", "Кубе", Some("на"), "о Кубе"),
            ("о", "11", None, "об 11"),
            ("о", "12", None, "о 12"),
            ("in", "dem Iran", None, "im Iran"),
            ("in", "der Schweiz", None, "in der Schweiz"),
        ];
        for (preposition, text, own, expected) in rows {
            assert_eq!(prepositions.before(preposition, text, own), expected);
        }
        assert_eq!(prepositions.before_place("Кубе", Some("на")), "на Кубе");
    }

    #[test]
    fn an_expression_that_does_not_compile_is_told() {
        let broken =
            PrepositionVariant {
                usual: "в".into(), variant: "во".into(), before: "(".into(), takes_in: String::new()
            };
        let writing = Writing { prepositions: vec![broken], ..Writing::default() };
        let problems = Prepositions::new(&writing).unwrap_err();
        assert!(problems[0].starts_with("`во` before `(`"), "{problems:?}");
    }
}
