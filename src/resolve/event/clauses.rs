//! Which date and which parts belong to which event of a sentence.
//!
//! A date before an event governs it and all that follow up to the next date (`On 5 May X was approved and Y signed`);
//! where none stands before, the date after it is its own (`X was signed on 5 May`). A bracket that tells of an event
//! is a clause of its own. From one event's clause to the next nothing is carried over.

use std::cmp::Reverse;

use super::parts::Label;
use super::{EventFinding, ObjectFinding, Scene, Told, objects};
use crate::knowledge::lexicon::RuleKind;
use crate::resolve::Entity;
use crate::resolve::calendar::Calendar;

/// Something that happened, before it is known when.
struct Trigger<'t, 'l> {
    told: &'t Told<'l>,
    /// The bracket it stands in, 0 outside of those that tell of events.
    bracket: u16,
    /// The dates it has: an index into the list of date groups.
    date: Option<usize>,
    /// True where that stands before it.
    led: bool,
    /// Its clause, in units.
    from: u32,
    until: u32,
}

/// Dates that stand together: one, or a list.
struct Dates<'t, 'l> {
    /// What told that they are a list.
    list: Option<&'t Told<'l>>,
    first: u32,
    end: u32,
    bracket: u16,
    dates: Vec<u32>,
}

/// Adds a sentence's events, and what it adds to those from `since` on.
pub(super) fn events(
    scene: &Scene<'_>,
    told: &[Told<'_>],
    span: (usize, usize),
    act: &mut Option<ObjectFinding>,
    events: &mut Vec<EventFinding>,
    since: usize,
) {
    let objects = objects::all(told, scene.units.list.len());
    let mut triggers = triggers(scene, told, &objects);
    let mut telling: Vec<u16> = triggers.iter().map(|trigger| trigger.bracket).collect();
    telling.sort_unstable();
    telling.dedup();
    let dates = dates(scene, told, &triggers, &telling);
    for &bracket in &telling {
        pair(scene, &mut triggers, &dates, bracket);
    }
    let continued = continued(told, &events[since..]).map(|(at, back)| (since + at, back));
    let mut sentence = Sentence::new(scene, told, objects, telling, span);
    for trigger in &triggers {
        let Some(dates) = trigger.date.map(|at| &dates[at]) else { continue };
        let Some(mut event) = sentence.event(trigger, act) else { continue };
        if let Some(list) = dates.list {
            event.credit(list, true);
        }
        events.extend(dates.dates.iter().map(|&date| EventFinding { date, ..event.clone() }));
    }
    if let Some((at, back)) = continued {
        sentence.go_on(&triggers, back, &mut events[at]);
    }
}

/// A sentence's parts, and which of them an event has taken.
struct Sentence<'s, 't, 'l> {
    scene: &'s Scene<'s>,
    parts: Vec<&'t Told<'l>>,
    used: Vec<bool>,
    objects: Vec<&'t Told<'l>>,
    /// The brackets that tell of events, with 0 for what stands outside.
    telling: Vec<u16>,
    span: (usize, usize),
}

impl<'s, 't, 'l> Sentence<'s, 't, 'l> {
    fn new(
        scene: &'s Scene<'s>,
        told: &'t [Told<'l>],
        objects: Vec<&'t Told<'l>>,
        telling: Vec<u16>,
        span: (usize, usize),
    ) -> Self {
        let parts = told.iter().filter(|told| told.rule.kind == RuleKind::Part && told.rule.setting("find").is_none());
        let mut parts: Vec<&Told<'l>> = parts.collect();
        // Of those that begin together the longer says more.
        parts.sort_by_key(|part| (part.first, u32::MAX - part.end));
        Sentence { scene, used: vec![false; parts.len()], parts, objects, telling, span }
    }

    /// The bracket that a unit belongs to: its own if that tells of events, else what stands outside.
    fn bracket_of(&self, unit: u32) -> u16 {
        let bracket = self.scene.units.list[unit as usize].bracket;
        if self.telling.contains(&bracket) { bracket } else { 0 }
    }

    /// What a trigger and the parts of its clause tell of, without its date; `None` where something is missing that
    /// its rule asks for. `act` is the act that was spoken of last.
    fn event(&mut self, trigger: &Trigger<'_, '_>, act: &mut Option<ObjectFinding>) -> Option<EventFinding> {
        let (scene, rule) = (self.scene, trigger.told.rule);
        let mut event = EventFinding::new(rule, self.span, trigger.bracket != 0);
        let role = rule.setting("participants").and_then(role);
        scene.add(trigger.told, &mut event, role);
        event.object = scene.object(trigger.told, act.as_ref());
        let from = self.parts.partition_point(|part| part.first < trigger.from);
        let until = self.parts.partition_point(|part| part.first < trigger.until).max(from);
        for at in from..until {
            let part = self.parts[at];
            let near = part.rule.setting("near").is_none() || touches(part, trigger.told);
            let own = near && self.bracket_of(part.first) == trigger.bracket && accepts(part, &event.kind);
            if own && !self.used[at] {
                self.used[at] = scene.add(part, &mut event, role);
                if event.object.is_none() {
                    event.object = scene.object(part, act.as_ref());
                    event.credit(part, event.object.is_some());
                }
            }
        }
        if event.object.is_none()
            && rule.setting("object").is_some()
            && let Some(found) = self.object_of(trigger)
        {
            event.object = scene.object(found, act.as_ref());
            event.credit(found, event.object.is_some());
        }
        if let Some(object) = event.object.as_ref().filter(|object| object.kind != "election") {
            *act = Some(ObjectFinding { title: None, ..object.clone() });
        }
        event.sort_participants();
        complete(rule.setting("needs").unwrap_or(""), &event).then_some(event)
    }

    /// The act that a trigger is about, where its rule looks for one.
    fn object_of(&self, trigger: &Trigger<'_, '_>) -> Option<&'t Told<'l>> {
        let from = self.objects.partition_point(|told| told.first < trigger.from);
        let kind = trigger.told.rule.setting("acts");
        let own = self.objects[from..].iter().copied().take_while(|told| told.first < trigger.until);
        let own =
            own.filter(|told| self.bracket_of(told.first) == trigger.bracket && told.rule.setting("acts") == kind);
        objects::of(trigger.told, &own.collect::<Vec<_>>())
    }

    /// Adds what no event of its own has taken to the event that the sentence goes on about.
    fn go_on(&mut self, triggers: &[Trigger<'_, '_>], back: &Told<'_>, event: &mut EventFinding) {
        let mut added = false;
        for (at, part) in self.parts.iter().enumerate() {
            if self.used[at] || !accepts(part, &event.kind) || part.rule.setting("near").is_some() {
                continue;
            }
            let inside = triggers.iter().any(|trigger| {
                trigger.date.is_some() && trigger.told.first <= part.first && part.first < trigger.told.end
            });
            if !inside && self.bracket_of(part.first) == 0 {
                added |= self.scene.add(part, event, None);
            }
        }
        if added {
            event.credit(back, true);
            event.sort_participants();
            event.more.push(self.span);
        }
    }
}

fn role(name: &str) -> Option<&'static str> {
    match Label::from_name(name) {
        Label::Role(role) => Some(role),
        _ => None,
    }
}

/// True where a part may belong to events of that kind.
fn accepts(part: &Told<'_>, kind: &str) -> bool {
    part.rule.setting("of").is_none_or(|kinds| kinds.split_whitespace().any(|of| of == kind))
}

/// True where a part stands in a match or directly beside it.
fn touches(part: &Told<'_>, told: &Told<'_>) -> bool {
    part.first <= told.end && told.first <= part.end
}

/// True where the event has what its rule asks for.
fn complete(needs: &str, event: &EventFinding) -> bool {
    needs.split_whitespace().all(|need| match need {
        "object" => event.object.is_some(),
        "place" => event.place.is_some() || event.place_country.is_some(),
        "count" => !event.counts.is_empty(),
        "title" => event.title.is_some(),
        need => event.participants.iter().any(|one| one.role == need),
    })
}

/// The matches of kinds, longer before shorter where they overlap, in the order of the text.
fn triggers<'t, 'l>(scene: &Scene<'_>, told: &'t [Told<'l>], objects: &[&Told<'l>]) -> Vec<Trigger<'t, 'l>> {
    let mut kinds: Vec<&Told<'l>> = told.iter().filter(|told| told.rule.kind == RuleKind::Event).collect();
    kinds.retain(|told| {
        let needs_object = told.rule.setting("needs").is_some_and(|needs| needs.contains("object"));
        !needs_object || !objects.is_empty() || told.captures.iter().any(|capture| capture.0 == Label::Object)
    });
    kinds.sort_by_key(|told| (-told.rule.rank, u32::MAX - (told.end - told.first), told.first));
    let mut covered = vec![false; scene.units.list.len()];
    let mut out: Vec<Trigger<'t, 'l>> = Vec::new();
    for told in kinds {
        let range = told.first as usize..told.end as usize;
        if covered[range.clone()].iter().any(|covered| *covered) {
            continue;
        }
        covered[range].fill(true);
        let bracket = scene.units.list[told.first as usize].bracket;
        out.push(Trigger { told, bracket, date: None, led: false, from: 0, until: 0 });
    }
    out.sort_by_key(|trigger| trigger.told.first);
    out
}

/// The most units of a bracket that only gives a date: `(in May 2008)`.
const MAX_BRACKET_OF_DATE: usize = 4;

/// The dates of a sentence that can be an event's. Lists are one. A value that is open is no time of an event, unless
/// its pattern asks for it (`in force from 5 May`); nor is a date in a bracket that tells of something else.
fn dates<'t, 'l>(
    scene: &Scene<'_>,
    told: &'t [Told<'l>],
    triggers: &[Trigger<'_, '_>],
    telling: &[u16],
) -> Vec<Dates<'t, 'l>> {
    let captured = triggers.iter().flat_map(|trigger| &trigger.told.captures);
    let mut asked: Vec<u32> = captured.filter(|capture| capture.0 == Label::Date).map(|capture| capture.1).collect();
    asked.sort_unstable();
    let mut sizes: Vec<usize> = Vec::new();
    for unit in &scene.units.list {
        let bracket = usize::from(unit.bracket);
        sizes.resize(sizes.len().max(bracket + 1), 0);
        sizes[bracket] += 1;
    }
    let mut list_of: Vec<u32> = vec![u32::MAX; scene.units.list.len()];
    for (at, told) in told.iter().enumerate().filter(|(_, told)| told.rule.kind == RuleKind::Part) {
        let listed: Vec<u32> =
            told.captures.iter().filter(|capture| capture.0 == Label::Date).map(|capture| capture.1).collect();
        if listed.len() > 1 {
            for unit in listed {
                list_of[unit as usize] = at as u32;
            }
        }
    }
    let mut out: Vec<Dates<'t, 'l>> = Vec::new();
    let mut last = u32::MAX;
    for unit in 0..scene.units.list.len() as u32 {
        let Some((_, meant)) = scene.mention(unit) else { continue };
        let Some(Entity::Date(date)) = meant.entity else { continue };
        let value = scene.findings.dates[date as usize].value.as_ref();
        let open = value.is_none_or(|value| matches!(value, Calendar::Since(_) | Calendar::Until(_)));
        if value.is_none() || open && asked.binary_search(&unit).is_err() {
            continue;
        }
        let list = list_of[unit as usize];
        if list != u32::MAX && list == last {
            if let Some(group) = out.last_mut() {
                group.dates.push(date);
                group.end = unit + 1;
                group.list = told.get(list as usize);
            }
            continue;
        }
        last = list;
        let own = scene.units.list[unit as usize].bracket;
        let bracket = if telling.contains(&own) { own } else { 0 };
        if own != bracket && sizes[usize::from(own)] > MAX_BRACKET_OF_DATE {
            continue;
        }
        out.push(Dates { list: None, first: unit, end: unit + 1, bracket, dates: vec![date] });
    }
    out
}

/// Gives the triggers of one clause their dates and their parts of the sentence.
fn pair(scene: &Scene<'_>, triggers: &mut [Trigger<'_, '_>], dates: &[Dates<'_, '_>], bracket: u16) {
    let mut of: Vec<usize> = (0..triggers.len()).filter(|&at| triggers[at].bracket == bracket).collect();
    let groups: Vec<usize> = (0..dates.len()).filter(|&at| dates[at].bracket == bracket).collect();
    // The last date before a trigger, and whether an event before it has taken it as the date after itself.
    let (mut next, mut lead): (usize, Option<(usize, bool)>) = (0, None);
    for at in 0..of.len() {
        let (first, end) = (triggers[of[at]].told.first, triggers[of[at]].told.end);
        while next < groups.len() && dates[groups[next]].first < first {
            lead = Some((groups[next], false));
            next += 1;
        }
        let inside = groups[next..].iter().take_while(|&&group| dates[group].first < end).next().copied();
        if let Some(group) = inside {
            triggers[of[at]].date = Some(group);
            lead = Some((group, true));
            while next < groups.len() && dates[groups[next]].first < end {
                next += 1;
            }
            continue;
        }
        let limit = of.get(at + 1).map_or(u32::MAX, |&later| triggers[later].told.first);
        match lead {
            Some((group, false)) => {
                triggers[of[at]].date = Some(group);
                triggers[of[at]].led = true;
            }
            _ => {
                if let Some(&group) = groups.get(next).filter(|&&group| dates[group].first < limit) {
                    triggers[of[at]].date = Some(group);
                    lead = Some((group, true));
                    next += 1;
                }
            }
        }
    }
    of.retain(|&at| triggers[at].date.is_some());
    let units = scene.units.list.len() as u32;
    let mut taken: Vec<usize> = of.iter().filter_map(|&at| triggers[at].date).collect();
    taken.sort_unstable();
    let mut from = 0;
    for at in 0..of.len() {
        let trigger = &triggers[of[at]];
        let later = of.get(at + 1).map(|&later| &triggers[later]);
        let until = match later {
            None => unclaimed(trigger, &groups, dates, &taken).unwrap_or(units),
            Some(later) if later.led && later.date != trigger.date => {
                later.date.map_or(units, |group| dates[group].first)
            }
            Some(later) => match trigger.date {
                Some(group) if !trigger.led && dates[group].first >= trigger.told.end => {
                    dates[group].end.min(later.told.first)
                }
                _ => later.told.first,
            },
        };
        let trigger = &mut triggers[of[at]];
        (trigger.from, trigger.until) = (from, until.max(trigger.told.end));
        from = triggers[of[at]].until;
    }
}

/// The first date behind a trigger and its own date that no event has: what follows it is told of something else
/// (`X was observed in May by 40 experts, Y in June by 50`).
fn unclaimed(trigger: &Trigger<'_, '_>, groups: &[usize], dates: &[Dates<'_, '_>], taken: &[usize]) -> Option<u32> {
    let own = trigger.date.map_or(0, |group| dates[group].end);
    let behind = trigger.told.end.max(own);
    groups
        .iter()
        .filter(|group| taken.binary_search(group).is_err())
        .map(|&group| dates[group].first)
        .find(|&first| first >= behind)
}

/// The event that a sentence goes on about, and what says so: the last one of a kind that the match at its beginning
/// asks for. What was only told as an aside is not gone on about while there is another.
fn continued<'t, 'l>(told: &'t [Told<'l>], events: &[EventFinding]) -> Option<(usize, &'t Told<'l>)> {
    let mut found: Option<(bool, usize, &'t Told<'l>)> = None;
    for back in told.iter().filter(|told| told.first == 0) {
        let Some(kinds) = back.rule.setting("continues") else { continue };
        let fits = |event: &EventFinding| kinds.split_whitespace().any(|kind| kind == event.kind || kind == "any");
        for aside in [false, true] {
            if let Some(at) = events.iter().rposition(|event| event.aside == aside && fits(event)) {
                if found.is_none_or(|(known, last, _)| (aside, Reverse(at)) < (known, Reverse(last))) {
                    found = Some((aside, at, back));
                }
                break;
            }
        }
    }
    found.map(|(_, at, back)| (at, back))
}
