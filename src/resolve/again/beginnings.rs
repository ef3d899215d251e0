//! Beginnings of names that mean the whole: the "Supreme Court" of a text that speaks of the "Supreme Court of Nepal".

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::super::organization::OrganizationEntity;
use super::super::{Entity, Resolver};
use super::Fitting;

/// How many names may be the beginning of one another, from the shortest on.
const LONGEST_CHAIN: usize = 16;

impl Resolver<'_, '_> {
    /// Joins an organization that no list knows with the only other one whose name begins with its name.
    pub(super) fn join_beginnings(&mut self) {
        let wholes = self.wholes();
        if wholes.is_empty() {
            return;
        }
        // What it is joined with may begin another name in its turn. Names in several languages could close a ring.
        let next = |entity: &Entity| match entity {
            Entity::Organization(at) => wholes.get(at).copied(),
            _ => None,
        };
        let whole = |entity| std::iter::successors(Some(entity), next).take(LONGEST_CHAIN).last().unwrap_or(entity);
        for mention in &mut self.findings.mentions {
            mention.entity = mention.entity.map(whole);
            if let Some(count) = &mut mention.count {
                count.of = count.of.map(whole);
            }
        }
        self.prune();
    }

    /// What organizations are joined with.
    fn wholes(&self) -> FxHashMap<u32, Entity> {
        let organizations = &self.findings.organizations;
        let mut short: SmallVec<[Beginning<'_>; 8]> = SmallVec::new();
        let mut spoken = 0u64;
        for (at, organization) in organizations.iter().enumerate() {
            if let OrganizationEntity::Unlisted(unlisted) = organization
                && unlisted.bare
                && unlisted.head.is_some()
            {
                for (lang, name) in unlisted.names.iter() {
                    let (first, rest) = split_first(name);
                    spoken |= 1 << lang;
                    short.push(Beginning { rest, first, at: at as u32, whole: Fitting::None });
                }
            }
        }
        if short.is_empty() {
            return FxHashMap::default();
        }
        short.sort_unstable_by_key(|one| (one.rest.len(), one.rest));
        let lengths = short[0].rest.len()..=short[short.len() - 1].rest.len();
        let mut look = |at: usize, name: &str| {
            let (first, rest) = split_first(name);
            if rest.len() <= *lengths.start() {
                return;
            }
            for (end, _) in rest.match_indices(' ').filter(|(end, _)| lengths.contains(end)) {
                let from = short.partition_point(|one| (one.rest.len(), one.rest) < (end, &rest[..end]));
                for one in short[from..].iter_mut().take_while(|one| one.rest == &rest[..end]) {
                    let same = one.first == first || one.first.to_lowercase().eq(first.to_lowercase());
                    if same && one.at != at as u32 {
                        one.whole.add(Entity::Organization(at as u32));
                    }
                }
            }
        };
        for (at, organization) in organizations.iter().enumerate() {
            match organization {
                OrganizationEntity::Known(entity) => {
                    let key = &self.knowledge.lexicon.organizations[*entity as usize];
                    let languages = self.knowledge.languages.iter().enumerate();
                    for (_, language) in languages.filter(|(lang, _)| spoken >> lang & 1 == 1) {
                        if let Some(name) = language.organizations.get_near(*entity as usize, key) {
                            look(at, name.name.nominative());
                        }
                    }
                }
                OrganizationEntity::Unlisted(unlisted) => unlisted.names.iter().for_each(|(_, name)| look(at, name)),
            }
        }
        let mut wholes: FxHashMap<u32, Fitting> = FxHashMap::default();
        // The names of one organization in several languages must lead to the same.
        for one in short {
            let fitting = wholes.entry(one.at).or_insert(Fitting::None);
            match one.whole {
                Fitting::None => {}
                Fitting::One(whole) => fitting.add(whole),
                Fitting::Several => *fitting = Fitting::Several,
            }
        }
        let one = |(at, fitting)| match fitting {
            Fitting::One(whole) => Some((at, whole)),
            Fitting::None | Fitting::Several => None,
        };
        wholes.into_iter().filter_map(one).collect()
    }
}

/// The first character of a text, and the rest.
fn split_first(text: &str) -> (char, &str) {
    let mut letters = text.chars();
    (letters.next().unwrap_or(' '), letters.as_str())
}

/// A name that may be the beginning of another.
struct Beginning<'n> {
    /// Its first letter, which may be a capital in one place and none in the other; and what follows that.
    first: char,
    rest: &'n str,
    /// The organization that has the name.
    at: u32,
    /// Those whose names begin with it.
    whole: Fitting,
}
