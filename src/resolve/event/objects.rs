//! What a sentence says its events are about: acts and elections, found by the parts with `find = "object"`.

use super::Told;

/// What a sentence says its events are about, in the order of the text. Of two that overlap the longer stands.
pub(super) fn all<'t, 'l>(told: &'t [Told<'l>], units: usize) -> Vec<&'t Told<'l>> {
    let mut found: Vec<&Told<'l>> = told.iter().filter(|told| told.rule.setting("find") == Some("object")).collect();
    found.sort_by_key(|told| (u32::MAX - (told.end - told.first), told.first));
    // Where something of that name stands already.
    let mut covered: Vec<(Option<&str>, Vec<bool>)> = Vec::new();
    found.retain(|told| {
        let acts = told.rule.setting("acts");
        let at = covered.iter().position(|(name, _)| *name == acts).unwrap_or(covered.len());
        if at == covered.len() {
            covered.push((acts, vec![false; units]));
        }
        let own = &mut covered[at].1[told.first as usize..told.end as usize];
        let free = !own.contains(&true);
        if free {
            own.fill(true);
        }
        free
    });
    found.sort_by_key(|told| told.first);
    found
}

/// The one that stands where a rule looks for its object: `before`, `after`, `before-or-after`, or `near` its match.
pub(super) fn of<'t, 'l>(trigger: &Told<'_>, own: &[&'t Told<'l>]) -> Option<&'t Told<'l>> {
    let (first, end) = (trigger.first, trigger.end);
    let inside = own.iter().copied().find(|told| told.first >= first && told.end <= end);
    let before = || own.iter().copied().find(|told| told.end <= first);
    let after = || own.iter().copied().find(|told| told.first >= end);
    inside.or_else(|| match trigger.rule.setting("object") {
        Some("before") => before(),
        Some("before-or-after") => before().or_else(after),
        Some("after") => after(),
        _ => match (own.iter().copied().rfind(|told| told.end <= first), after()) {
            (Some(a), Some(b)) => Some(if first - a.end <= b.first - end { a } else { b }),
            (a, b) => a.or(b),
        },
    })
}
