//! Short names that a document defines in brackets, and where it uses them.

use rustc_hash::FxHashMap;

use super::super::organization::OrganizationEntity;
use super::super::{Entity, Meant, Resolver, RuleName};
use super::{DEFINED, said_again};
use crate::knowledge::form::{self, Caps};
use crate::pattern::MAX_MATCH;
use crate::record::MentionType;

/// How many tokens a mention can have.
const LONGEST: u32 = MAX_MATCH as u32;

/// How many letters of a case ending an acronym can have («в МИДе», «ООНом»), in bytes of UTF-8.
const MAX_ENDING: usize = 6;

impl<'a> Resolver<'a, '_> {
    /// Short names that the text itself defines, in brackets after a name: `Northern Bridge Fund (NBF)`,
    /// `(hereinafter – the Fund)`. Each later use is a mention of the same organization.
    pub(super) fn acronyms(&mut self, defined: &FxHashMap<&'a str, Short>) {
        for (written, short) in defined.iter().filter(|(_, short)| !short.word) {
            let Entity::Organization(at) = short.entity else { continue };
            let OrganizationEntity::Unlisted(organization) = &mut self.findings.organizations[at as usize] else {
                continue;
            };
            if organization.acronyms.iter().all(|(lang, _)| *lang != short.lang) {
                organization.acronyms.push((short.lang, (*written).to_owned()));
            }
        }
        // What each token lies under.
        let mut cover = vec![Cover::Nothing; self.parts.tokens.len()];
        for known in &self.findings.mentions {
            let lies = match (known.end - known.first, known.kind, known.entity) {
                (1, MentionType::Organization, Some(entity)) => Cover::Organization(entity),
                (1, MentionType::Organization, None) => Cover::Longer,
                (1, ..) => Cover::Word,
                _ => Cover::Longer,
            };
            cover[known.first as usize..known.end as usize].fill(lies);
        }
        let mut replaced = false;
        let from = |short: &Short| if short.spelled { 0 } else { short.from };
        for at in defined.values().map(from).min().unwrap_or(0)..self.parts.tokens.len() as u32 {
            let token = self.parts.tokens[at as usize];
            if token.caps() == Caps::Lower || cover[at as usize] == Cover::Longer {
                continue;
            }
            let written = self.parts.of(self.given.text, at as usize);
            let bare = || Some(written.trim_end_matches(char::is_lowercase)).filter(|_| token.caps() == Caps::Mixed);
            let has_case = |short: &&Short| self.knowledge.languages[short.lang as usize].cases.len() > 1;
            let short = defined.get(written).or_else(|| {
                let bare = bare().filter(|bare| written.len() - bare.len() <= MAX_ENDING)?;
                defined.get(bare).filter(has_case)
            });
            let Some(short) = short.filter(|short| from(short) <= at) else { continue };
            // What stands before its definition must have nothing else that it could mean.
            if at < short.from && cover[at as usize] != Cover::Nothing {
                continue;
            }
            match cover[at as usize] {
                // A known acronym of another gives way to one that the text has spelled out.
                Cover::Organization(known) if known == short.entity || !short.spelled => continue,
                Cover::Organization(_) | Cover::Word => replaced = true,
                _ => {}
            }
            cover[at as usize] = Cover::Defined;
            self.findings.mentions.push(said_again((at, at + 1), short.lang, short.entity, short.rule, short.word));
        }
        if replaced {
            self.findings.mentions.retain(|known| {
                known.what == DEFINED || known.end - known.first > 1 || cover[known.first as usize] != Cover::Defined
            });
            self.prune();
        }
    }

    /// The short names that the text defines, as they are written.
    pub(super) fn definitions(&self) -> FxHashMap<&'a str, Short> {
        let mut defined = FxHashMap::default();
        for matched in self.extracted.acronyms.iter().map(|&at| &self.extracted.matches[at as usize]) {
            let Some(&(at, end)) = matched.mentions.first().filter(|(at, end)| *end == at + 1) else { continue };
            // The name stands before the definition, or, where the rule says so, behind it.
            let behind = matched.rule(self.lexicon()).setting("name").is_some();
            let named =
                if behind { self.organization_from(matched.end) } else { self.organization_until(matched.first) };
            let Some(Meant { first, end: last, entity: Some(entity), lang, .. }) = named else { continue };
            let (first, last, entity, lang) = (*first, *last, *entity, *lang);
            let token = self.parts.tokens[at as usize];
            let upper = matches!(token.caps(), Caps::Upper | Caps::Mixed) && token.end - token.start >= 2;
            let spelled = upper && self.spells(first, last, at);
            // A bracket with that word alone could hold anything; more words say that it is a definition. In another
            // script the letters can't be compared.
            let alone = matched.end - matched.first == 3;
            let foreign = || {
                token.caps() == Caps::Upper
                    && end - at == 1
                    && token.end - token.start >= 3
                    && token.script() != self.parts.tokens[first as usize].script()
            };
            let fits = match (behind, alone) {
                (true, _) => spelled,
                (false, true) => upper && (self.shares_initial(first, last, at) || foreign()),
                (false, false) => true,
            };
            if !fits {
                continue;
            }
            let written = self.parts.of(self.given.text, at as usize);
            let rule = RuleName::Rule { lang: matched.lang, rule: matched.rule };
            defined.entry(written).or_insert(Short { from: at, entity, lang, word: !upper, spelled, rule });
        }
        defined
    }

    /// The longest mention of an organization that begins at a token.
    fn organization_from(&self, first: u32) -> Option<&Meant> {
        let mentions = &self.findings.mentions;
        let from = mentions.partition_point(|mention| mention.first < first);
        let mut here = mentions[from..].iter().take_while(|mention| mention.first == first);
        here.find(|mention| mention.kind == MentionType::Organization)
    }

    /// The longest mention of an organization that ends before a token.
    fn organization_until(&self, end: u32) -> Option<&Meant> {
        let mentions = &self.findings.mentions;
        let behind = mentions.partition_point(|mention| mention.first < end);
        let near = mentions[..behind].iter().rev().take_while(|mention| mention.first + LONGEST >= end);
        let here = near.filter(|mention| mention.end == end && mention.kind == MentionType::Organization);
        here.last()
    }

    /// True where the letters of an acronym begin words of a name, in their order.
    fn spells(&self, first: u32, end: u32, acronym: u32) -> bool {
        let folded = |at: u32| form::forms(self.parts.of(self.given.text, at as usize)).concat();
        let initials: Vec<u8> = (first..end).filter_map(|at| folded(at).first().copied()).collect();
        let mut rest = initials.iter();
        folded(acronym).iter().all(|letter| rest.any(|initial| initial == letter))
    }

    /// True where one of the words begins with the letter that an acronym begins with.
    fn shares_initial(&self, first: u32, end: u32, acronym: u32) -> bool {
        let initial = |at: u32| {
            let codes = form::forms(self.parts.of(self.given.text, at as usize));
            codes.first().and_then(|codes| codes.first().copied())
        };
        (first..end).any(|at| initial(at) == initial(acronym))
    }
}

/// What a token lies under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cover {
    Nothing,
    /// A mention that is this token, and no organization.
    Word,
    /// An organization that is named by this token alone.
    Organization(Entity),
    /// A mention of several tokens.
    Longer,
    /// A short name that the text defines.
    Defined,
}

/// A short name that the text defines.
pub(super) struct Short {
    /// The token that defines it.
    from: u32,
    entity: Entity,
    lang: u8,
    /// True of a plain word (`the Fund`), which refers back rather than names.
    word: bool,
    /// True of an acronym whose letters begin the words of the name.
    spelled: bool,
    rule: RuleName,
}
