//! Head words that stand for an organization which the document has named: «комиссия», `the Ministry`.

use rustc_hash::FxHashMap;

use super::super::organization::OrganizationEntity;
use super::super::{Entity, Meant, Resolver, RuleName};
use super::{Fitting, said_again};
use crate::extract::RuleMatch;
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::FormId;
use crate::pattern::label;
use crate::record::MentionType;

impl Resolver<'_, '_> {
    /// Head words that stand for the only organization of that kind which the text has named before: «Комиссия», `the
    /// ministry`.
    pub(super) fn anaphors(&mut self) {
        let (extracted, knowledge, parts) = (self.extracted, self.knowledge, self.parts);
        let lexicon = &knowledge.lexicon;
        let mut backward: Vec<(u32, u32, &RuleMatch)> = Vec::new();
        for matched in extracted.anaphors.iter().map(|&at| &extracted.matches[at as usize]) {
            backward.extend(matched.mentions.iter().map(|&(first, end)| (first, end, matched)));
        }
        if backward.is_empty() {
            return;
        }
        if !backward.is_sorted_by_key(|&(first, end, _)| (first, end)) {
            backward.sort_unstable_by_key(|&(first, end, _)| (first, end));
        }
        let mut named = std::mem::take(&mut self.heads.named);
        named.clear();
        named.resize(self.heads.count, Fitting::None);
        let mut added: Vec<Meant> = Vec::new();
        // All mentions before `next` begin before the head word; `until` is where the last of them ends.
        let (mut next, mut until) = (0, 0);
        for (first, end, matched) in backward {
            while let Some(mention) = self.findings.mentions.get(next).filter(|mention| mention.first < end) {
                until = until.max(mention.end);
                next += 1;
                let (said, lang) = ((mention.first, mention.end), mention.lang);
                if mention.kind == MentionType::Organization
                    && !mention.anaphor
                    && let Some(entity @ Entity::Organization(at)) = mention.entity
                {
                    // By the head of its name, and by that under which the text speaks of it: an assembly may be called a
                    // parliament.
                    let said = self.head_in(said, lang);
                    let own = self.head_of(at, matched.lang);
                    for head in said.into_iter().chain(own) {
                        named[usize::from(head)].add(entity);
                    }
                }
            }
            if until > first {
                continue;
            }
            let composition = &lexicon.languages[matched.lang as usize].composition;
            let head = matched.values.iter().find(|value| value.label == label::HEAD);
            let Some(form) = head.map(|head| parts.tokens[head.first as usize].form) else { continue };
            let number = composition.head(form).filter(|(head, word)| *word < head.same);
            let number = number.and_then(|_| Some(self.heads.number(matched.lang, composition.head_number(form)?)));
            let Some(Fitting::One(entity)) = number.map(|number| named[usize::from(number)]) else { continue };
            let rule = RuleName::Rule { lang: matched.lang, rule: matched.rule };
            added.push(said_again((first, end), matched.lang, entity, rule, true));
        }
        self.heads.named = named;
        if !added.is_empty() {
            self.findings.mentions.append(&mut added);
            self.sort();
        }
    }

    /// The head among the tokens of a mention: the first one, or, where nothing declines, the last before a function word.
    fn head_in(&self, (first, end): (u32, u32), lang: u8) -> Option<u16> {
        let lexicon = &self.knowledge.lexicon;
        let composition = &lexicon.languages[lang as usize].composition;
        let mut forms = self.parts.tokens[first as usize..end as usize].iter().map(|token| token.form);
        let head = |form: FormId| {
            composition.head(form).filter(|(head, word)| *word < head.same)?;
            composition.head_number(form)
        };
        let head = match self.knowledge.languages[lang as usize].declension.is_empty() {
            false => forms.find_map(head),
            true => {
                let before = forms.take_while(|&form| form == 0 || !lexicon.forms.is_function(form, lang as usize));
                before.filter_map(head).last()
            }
        }?;
        Some(self.heads.number(lang, head))
    }

    /// The head of an organization's name.
    fn head_of(&mut self, organization: u32, lang: u8) -> Option<u16> {
        match &self.findings.organizations[organization as usize] {
            OrganizationEntity::Unlisted(unlisted) => unlisted.head.map(|(lang, head)| self.heads.number(lang, head)),
            &OrganizationEntity::Known(entity) => {
                let known = self.heads.known.get(&(lang, entity)).copied();
                known.unwrap_or_else(|| {
                    let head = self.knowledge.head_of_organization(entity, lang);
                    let head = head.map(|head| self.heads.number(lang, head));
                    self.heads.known.insert((lang, entity), head);
                    head
                })
            }
        }
    }
}

/// The heads of names by numbers that are the same in all languages: «МВД», «министерство» and `ministry` have one.
#[derive(Debug)]
pub(in super::super) struct Heads {
    /// The number of each head, by language and its order there.
    numbers: Vec<Vec<u16>>,
    /// How many numbers there are.
    count: usize,
    /// Those of known organizations' names, by language.
    known: FxHashMap<(u8, u32), Option<u16>>,
    /// Memory for the organizations that have been named by each.
    named: Vec<Fitting>,
}

impl Heads {
    /// Those of the languages that are known.
    pub(in super::super) fn new(knowledge: &Knowledge) -> Heads {
        let mut keys: FxHashMap<&str, u16> = FxHashMap::default();
        let mut numbers = Vec::new();
        for language in &knowledge.lexicon.languages {
            let mut own = Vec::with_capacity(language.composition.heads.len());
            for head in &language.composition.heads {
                let key = head.whole.as_ref().map_or(head.key.as_str(), |whole| whole.head.as_str());
                let next = keys.len() as u16;
                own.push(*keys.entry(key).or_insert(next));
            }
            numbers.push(own);
        }
        Heads { numbers, count: keys.len(), known: FxHashMap::default(), named: Vec::new() }
    }

    fn number(&self, lang: u8, head: u16) -> u16 {
        self.numbers[lang as usize][head as usize]
    }
}
