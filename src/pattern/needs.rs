//! What a match can't do without: words by which most sentences can be passed over.

use super::parse::Node;
use super::{ClassId, Program};

/// Classes of which a match must have one, and how often they are met.
struct Need {
    often: f64,
    classes: Vec<ClassId>,
}

impl Need {
    /// What any match of a node needs that is met least often.
    fn of(node: &Node, often: &impl Fn(ClassId) -> f64) -> Option<Need> {
        let rarest = |one: Need, other: Need| if other.often < one.often { other } else { one };
        let need = match node {
            Node::Token(test, _) => {
                let needs = test.all.iter().map(|classes| Need {
                    often: classes.iter().map(|&class| often(class)).sum(),
                    classes: classes.clone(),
                });
                needs.reduce(rarest)
            }
            Node::Sequence(nodes) => nodes.iter().filter_map(|node| Need::of(node, often)).reduce(rarest),
            Node::Either(nodes) => {
                let needs: Option<Vec<Need>> = nodes.iter().map(|node| Need::of(node, often)).collect();
                needs?.into_iter().reduce(|one, other| Need {
                    often: one.often + other.often,
                    classes: [one.classes, other.classes].concat(),
                })
            }
            Node::Repeat(_, 0, _) => None,
            Node::Repeat(node, ..) | Node::Mention(node) => Need::of(node, often),
        };
        need.filter(|need| need.often.is_finite())
    }
}

impl Program {
    /// For each pattern of the rules that `fits` takes: classes of which some token of every match has one, those that
    /// are met least often; empty where there are none. `often` tells how often a class is met, infinity for one that
    /// can't be asked for. Only to be asked
    /// before [`finish`](Program::finish).
    pub fn needs(&self, fits: impl Fn(u16) -> bool, often: impl Fn(ClassId) -> f64) -> Vec<Vec<ClassId>> {
        let patterns = self.patterns.iter().filter(|(rule, _)| fits(*rule));
        patterns.map(|(_, node)| Need::of(node, &often).map_or(Vec::new(), |need| need.classes)).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::pattern::Resolve;

    /// Classes of one letter, `a` the first; the later ones are met less often.
    struct Letters;

    impl Resolve for Letters {
        fn class(&mut self, name: &str) -> Option<ClassId> {
            Some(ClassId::from(name.as_bytes()[0] - b'a'))
        }
        fn literal(&mut self, text: &str) -> Option<ClassId> {
            self.class(text)
        }
        fn near(&self, _: &str) -> Option<String> {
            None
        }
    }

    fn needs(pattern: &str) -> String {
        let mut program = Program::new();
        program.add(0, pattern, &BTreeMap::new(), &mut Letters).expect("the pattern is well formed");
        let often = |class: ClassId| if class == 25 { f64::INFINITY } else { 1.0 / f64::from(class + 1) };
        let needs = program.needs(|rule| rule == 0, often);
        needs[0].iter().map(|&class| char::from(b'a' + class as u8)).collect()
    }

    #[test]
    fn of_what_always_stands_there_the_rarest_is_needed() {
        assert_eq!(needs("{a} {c} {b}"), "c");
        assert_eq!(needs("{a} {c}? {b}"), "b");
        assert_eq!(needs("{a} {c}* {b}+"), "b");
        assert_eq!(needs("{a} [ {c} ]"), "c");
        // A token without a class is a need like any other; one that can't be asked for is none.
        assert_eq!(needs("{b&!c} {a}"), "b");
        assert_eq!(needs("{a} {z}"), "a");
        assert_eq!(needs("{z}"), "");
    }

    #[test]
    fn what_goes_either_way_needs_one_of_both() {
        assert_eq!(needs("{a} ( {c} | {d} {b} )"), "cd");
        // Together these two are met more often than the one before them.
        assert_eq!(needs("{c} ( {d} | {e} )"), "c");
        assert_eq!(needs("( {d} | {z} )"), "");
        assert_eq!(needs("{a|b} {c&d}"), "d");
    }
}
