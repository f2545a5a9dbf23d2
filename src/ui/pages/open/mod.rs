//! What someone sent, or a copy: looked at, chosen from, taken over, taken back.

mod preview;
mod taken;

use leptos::prelude::*;

use self::preview::preview;
pub(in crate::ui::pages) use self::taken::taken_before;
use crate::{
    domain::share::{Kind, LinkError, Parcel, letters_in},
    i18n::{MessageId, keys},
    platform::{
        address, document,
        files::{self, Chosen},
        links::{self, Opened},
        storage_facts,
    },
    state::AppStore,
    storage::backup::{self, BackupError, MAX_BYTES},
    ui::{
        components::{
            button::Press,
            field::{TextField, error_text},
            page_head::{no_script, page_head},
            undo::undo_notice,
        },
        context::{Drafts, I18n, use_i18n},
        erased::{Act, Element, effect, element, part, spawn, text, together},
        errors::{backup_error, link_error},
    },
};

/// Id of what says how far it is, for the focus.
const STATE: &str = "open-state";
/// What is opened: letters of a link, or the text of a copy. Also the id of its field.
const LINK: &str = "open-link";
/// Not kept when the page is left.
const PASSCODE: &str = "code-open";

#[derive(Clone, PartialEq)]
enum Step {
    Offered,
    Refused(MessageId),
    /// A passcode opens it; and whether another was tried.
    Sealed(Vec<u8>, bool),
    /// Someone's record: nothing of it is shown before a press.
    Closed(Box<Parcel>),
    Preview(Box<Parcel>),
    Done(usize),
}

/// The page.
pub(super) fn open() -> AnyView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    let step = RwSignal::new(Step::Offered);
    effect(move || {
        arrive(drafts);
        if untrack(|| drafts.get(LINK)).is_some_and(|it| !it.trim().is_empty()) {
            read(drafts, step);
        }
        address::on_fragment(move || {
            // Of a page that was left only this is still there.
            if !step.is_disposed() && arrive(drafts) {
                read(drafts, step);
            }
        });
    });
    let head = page_head(
        &i18n.t(keys::OPEN_TITLE),
        Signal::stored(i18n.t(keys::OPEN_LEAD)),
    )
    .add(no_script(i18n, keys::OPEN_NO_SCRIPT));
    let panel = element("section", "app-panel app-needs-script")
        .set("aria-labelledby", STATE)
        .view(steps(i18n, step));
    together(vec![
        head.into_any(),
        undo_notice(i18n).into_any(),
        panel.into_any(),
        taken_before(i18n),
    ])
}

/// The same as a part of the settings: a copy, or a link that was copied.
pub(in crate::ui::pages) fn bring_back(i18n: I18n) -> Element {
    let title = element("h2", "").set("id", "bring-back");
    element("section", "app-panel")
        .set("aria-labelledby", "bring-back")
        .add(title.say(i18n, keys::BRING_BACK_TITLE))
        .add(undo_notice(i18n))
        .view(steps(i18n, RwSignal::new(Step::Offered)))
}

/// Takes on the link that came with the address, if one did. It outlives a reload and a change of language.
fn arrive(drafts: Drafts) -> bool {
    let letters = address::fragment();
    let is_inside = storage_facts::surroundings().is_inside();
    let has_come = !letters_in(&letters).is_empty();
    if has_come {
        drafts.set(LINK, letters);
    }
    if !is_inside {
        if has_come {
            address::clear_fragment();
        }
    } else if let Some(letters) = untrack(|| drafts.get(LINK)) {
        // In another app's browser the way out carries it along.
        address::set_fragment(letters_in(&letters));
    }
    has_come
}

/// Reads what stands in the field.
fn read(drafts: Drafts, step: RwSignal<Step>) {
    let given = untrack(|| drafts.get(LINK)).unwrap_or_default();
    if given.trim_start().starts_with('{') {
        return look_at_copy(backup::read(&given), step);
    }
    let letters = letters_in(&given).to_owned();
    spawn(async move {
        let opened = links::open(&letters).await;
        // Another link may have come meanwhile.
        if untrack(|| drafts.get(LINK)).unwrap_or_default() != given {
            return;
        }
        go_to(
            step,
            match opened {
                Ok(Opened::Parcel(parcel)) => of(parcel),
                Ok(Opened::Sealed(bytes)) => Step::Sealed(bytes, false),
                Err(error) => Step::Refused(link_error(error)),
            },
        );
    });
}

fn look_at_copy(read: Result<backup::Backup, BackupError>, step: RwSignal<Step>) {
    let next = match read {
        Ok(backup) => Step::Preview(Box::new(Parcel {
            kind: Kind::Record,
            made_on: backup.saved_on,
            journal: backup.journal,
            ..Parcel::default()
        })),
        Err(error) => Step::Refused(backup_error(error)),
    };
    go_to(step, next);
}

fn of(parcel: Box<Parcel>) -> Step {
    if parcel.kind == Kind::Record {
        Step::Closed(parcel)
    } else {
        Step::Preview(parcel)
    }
}

/// Shows the next step, and says so.
fn go_to(step: RwSignal<Step>, next: Step) {
    // The page may have been left meanwhile.
    if step.try_set(next).is_none() {
        document::focus_when_drawn(STATE.to_owned());
    }
}

/// Leaves it, or is done with it.
fn finish(drafts: Drafts, step: RwSignal<Step>, next: Step) {
    drafts.forget(&[LINK.to_owned()]);
    address::clear_fragment();
    go_to(step, next);
}

fn steps(i18n: I18n, step: RwSignal<Step>) -> AnyView {
    let store = expect_context::<AppStore>();
    part(move || match step.get() {
        Step::Offered => field(i18n, None, step),
        Step::Refused(error) => field(i18n, Some(error), step),
        Step::Sealed(bytes, was_wrong) => passcode(i18n, bytes, was_wrong, step),
        Step::Closed(parcel) => closed(i18n, parcel, step),
        Step::Preview(parcel) => {
            // Drawn anew when what is here changes: another tab may do that, or undo.
            let here = store.journal();
            untrack(|| preview(i18n, &parcel, &here, step))
        }
        Step::Done(count) => done(i18n, count),
    })
}

/// The line that says how far it is.
fn state_line() -> Element {
    element("p", "").set("id", STATE).set("tabindex", "-1")
}

fn done(i18n: I18n, count: usize) -> AnyView {
    let args = [("count", count.into())];
    state_line()
        .set("role", "status")
        .text(&i18n.with(keys::BRING_BACK_DONE, &args))
        .into_any()
}

/// Asks for a link or a file.
fn field(i18n: I18n, error: Option<MessageId>, step: RwSignal<Step>) -> AnyView {
    let drafts = expect_context::<Drafts>();
    let choose = move |input| {
        spawn(async move {
            match files::chosen(input, MAX_BYTES).await {
                Chosen::Nothing => {}
                Chosen::TooLarge => look_at_copy(Err(BackupError::TooLarge), step),
                Chosen::Text(text) => look_at_copy(backup::read(&text), step),
            }
        });
    };
    // What happens needs the element itself, which the builder does not hand out.
    let file = view! {
        <input
            class="app-input"
            type="file"
            id="copy-file"
            accept="application/json,.json"
            aria-describedby=error.map(|_| "open-error")
            on:change:target=move |event| choose(event.target())
        />
    };
    let error = error.map(|error| error_text("open-error", &i18n.t(error)));
    let state = element("div", "")
        .set("id", STATE)
        .set("tabindex", "-1")
        .add_all(error.into_iter().collect());
    let label = |name, message| {
        element("label", "app-field__label")
            .set("for", name)
            .say(i18n, message)
    };
    let link = element("textarea", "app-input app-input--long")
        .set("id", LINK)
        .set("rows", "3")
        .set("dir", "ltr")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .value(text(move || drafts.get(LINK).unwrap_or_default()))
        .on_input(Box::new(move |text| drafts.set(LINK, text)));
    let link = element("div", "app-field")
        .add(label(LINK, keys::OPEN_PASTE))
        .add(link);
    let file = element("div", "app-field")
        .add(label("copy-file", keys::BRING_BACK_LABEL))
        .view(file.into_any());
    let look = Press::second(i18n.t(keys::OPEN_LOOK)).submit();
    let form = element("form", "app-stack")
        .set("novalidate", "")
        .on_submit(Act::from(move || read(drafts, step)))
        .add(link)
        .add(element("div", "app-cluster").add(look));
    together(vec![
        element("p", "").say(i18n, keys::BRING_BACK_TEXT).into_any(),
        state.into_any(),
        file.into_any(),
        form.into_any(),
    ])
}

/// Asks for the passcode.
fn passcode(i18n: I18n, bytes: Vec<u8>, was_wrong: bool, step: RwSignal<Step>) -> AnyView {
    let drafts = expect_context::<Drafts>();
    on_cleanup(move || drafts.forget(&[PASSCODE.to_owned()]));
    let field = TextField {
        hint: Some(i18n.t(keys::OPEN_PASSCODE_HINT)),
        ..TextField::new(i18n.t(keys::PASSCODE_LABEL), PASSCODE, "")
    };
    let error =
        was_wrong.then(|| error_text("code-error", &i18n.t(link_error(LinkError::WrongPasscode))));
    let open = move || {
        let code = untrack(|| drafts.get(PASSCODE)).unwrap_or_default();
        let bytes = bytes.clone();
        spawn(async move {
            let opened = links::unseal(&bytes, &code).await;
            // It may have been left meanwhile, or another link may have come.
            let is_asked = |it: &Step| matches!(it, Step::Sealed(asked, _) if *asked == bytes);
            if step.try_with_untracked(is_asked) != Some(true) {
                return;
            }
            go_to(
                step,
                match opened {
                    Ok(parcel) => of(parcel),
                    Err(LinkError::WrongPasscode) => Step::Sealed(bytes, true),
                    Err(error) => Step::Refused(link_error(error)),
                },
            );
        });
    };
    let leave = Press::second(i18n.t(keys::ACTION_LEAVE_ALL))
        .on_press(move || finish(drafts, step, Step::Offered));
    let buttons = element("div", "app-cluster")
        .add(Press::main(i18n.t(keys::OPEN_LOOK)).submit())
        .add(leave);
    element("form", "app-stack")
        .set("novalidate", "")
        .on_submit(open.into())
        .add(state_line().say(i18n, keys::OPEN_SEALED))
        .add_all(error.into_iter().collect())
        .add(field.view())
        .add(buttons)
        .into_any()
}

/// Someone's record: a press shows it.
fn closed(i18n: I18n, parcel: Box<Parcel>, step: RwSignal<Step>) -> AnyView {
    let drafts = expect_context::<Drafts>();
    let open = move || go_to(step, Step::Preview(parcel.clone()));
    let leave = Press::second(i18n.t(keys::ACTION_LEAVE_ALL))
        .on_press(move || finish(drafts, step, Step::Offered));
    let buttons = element("div", "app-cluster")
        .add(Press::main(i18n.t(keys::OPEN_SHOW)).on_press(open))
        .add(leave);
    together(vec![
        state_line().say(i18n, keys::OPEN_CLOSED).into_any(),
        buttons.into_any(),
    ])
}
