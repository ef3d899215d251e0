//! The short summary: three lines, fewer where there is nothing to say.

use std::sync::Arc;

use super::error::SummaryError;
use super::lists::{self, Listed};
use super::page::Page;
use super::timeline::Timeline;
use super::value::{Args, Item, Phrase};
use super::{lead, value};

/// How many names a line holds before “and 11 more”; a single one more is named too.
const NAMES: usize = 3;

/// The lines.
pub(super) fn lines(page: &Page<'_>, timeline: &Timeline<'_>) -> Result<String, SummaryError> {
    let mut lines = vec![first(page, timeline)?];
    lines.extend(names(page, "brief-organizations", "organizations", lists::organization_names(page)?)?);
    lines.extend(names(page, "brief-countries", "countries", lists::country_names(page)?)?);
    Ok(lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n"))
}

fn first(page: &Page<'_>, timeline: &Timeline<'_>) -> Result<String, SummaryError> {
    let title = page.title()?;
    let has_mark = title.ends_with(['.', '!', '?', '…']);
    let args = Args::new().word("end", if has_mark { "mark" } else { value::NONE }).text("title", Some(title));
    let title = page.writer.message("brief-title", &args)?;

    let totals = lead::totals(page)?;
    let message = match (totals.is_empty(), timeline.len()) {
        (false, 1..) => "brief-names-events",
        (false, 0) => "brief-names",
        (true, 1..) => "brief-only-events",
        (true, 0) => "brief-nothing",
    };
    let args = Args::new()
        .text("title", Some(page.format.strong(&title)))
        .list("names", totals.into_iter().map(|(_, text)| Item::Text(text)).collect())
        .number("events", timeline.len() as u64);
    page.writer.message(message, &timeline.period(page, args)?)
}

fn names(
    page: &Page<'_>,
    message: &str,
    variable: &'static str,
    listed: Vec<Listed>,
) -> Result<Option<String>, SummaryError> {
    if listed.is_empty() {
        return Ok(None);
    }
    let mut names: Vec<Arc<Phrase>> = lists::by_mentions(page, listed).into_iter().map(|listed| listed.name).collect();
    let more = names.len().saturating_sub(NAMES);
    if more <= 1 {
        return page.writer.message(message, &Args::new().names(variable, names)).map(Some);
    }
    names.truncate(NAMES);
    let args = Args::new().names(variable, names).number("more", more as u64);
    page.writer.message(&format!("{message}-more"), &args).map(Some)
}
