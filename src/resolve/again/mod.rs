//! What a document names again: by an acronym or short name that it defines, by a name that it has introduced, by the
//! beginning of a name, by its head word alone.
//!
//! All of it holds for one document: in the next one the same words may mean another organization or none. Where two
//! organizations fit, none is meant.

mod acronyms;
mod anaphors;
mod beginnings;
mod introduced;

use super::date::How;
use super::{Entity, Meant, Resolver, RuleName};
use crate::extract::What;
use crate::record::MentionType;

pub(super) use anaphors::Heads;
pub(super) use introduced::{Forms, Hashes};

impl Resolver<'_, '_> {
    /// Finds what the document names again.
    pub(super) fn again(&mut self) {
        // An item of a list was found before the country that it is, too.
        self.sort();
        self.join_beginnings();
        let defined = self.definitions();
        if !defined.is_empty() {
            self.acronyms(&defined);
            self.sort();
        }
        let introduced = self.introduced();
        if !introduced.is_empty() {
            self.names_again(&introduced);
            self.sort();
        }
        if !(defined.is_empty() && introduced.is_empty()) {
            self.number_again();
        }
        self.anaphors();
    }

    /// Numbers organizations by their first mentions again, where one is now named before what came before it.
    fn number_again(&mut self) {
        let organization = |entity: Option<Entity>| match entity {
            Some(Entity::Organization(at)) => Some(at),
            _ => None,
        };
        let counted = |mention: &Meant| mention.count.as_ref().and_then(|count| organization(count.of));
        let named = |mention: &Meant| [organization(mention.entity), counted(mention)];
        let mut next = 0;
        let in_order = self.findings.mentions.iter().flat_map(named).flatten().all(|at| {
            next += u32::from(at == next);
            at < next
        });
        if !in_order {
            self.prune();
        }
    }

    /// Puts mentions into their order: that of the record.
    fn sort(&mut self) {
        let order = |a: &Meant, b: &Meant| a.first.cmp(&b.first).then(b.end.cmp(&a.end)).then(a.kind.cmp(&b.kind));
        let mentions = &mut self.findings.mentions;
        if !mentions.is_sorted_by(|a, b| order(a, b).is_lt()) {
            mentions.sort_by(order);
            mentions.dedup_by(|b, a| order(a, b).is_eq());
        }
    }
}

/// What says that a mention is one of what the text names again: no name of the lexicon, and no rule's match.
const DEFINED: What = What::Name(u32::MAX);

/// A mention of an organization that the text names again.
fn said_again((first, end): (u32, u32), lang: u8, entity: Entity, rule: RuleName, anaphor: bool) -> Meant {
    Meant {
        first,
        end,
        kind: MentionType::Organization,
        lang,
        entity: Some(entity),
        rule,
        within: None,
        anaphor,
        what: DEFINED,
        count: None,
        how: How::default(),
    }
}

/// What fits where only one may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fitting {
    None,
    One(Entity),
    Several,
}

impl Fitting {
    fn add(&mut self, entity: Entity) {
        match *self {
            Fitting::None => *self = Fitting::One(entity),
            Fitting::One(known) if known != entity => *self = Fitting::Several,
            _ => {}
        }
    }
}
