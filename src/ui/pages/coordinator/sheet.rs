use crate::{
    i18n::keys,
    ui::{
        components::{
            icon::{Icon, IconSize, sized},
            link_box::code,
        },
        context::I18n,
        erased::{Element, element},
    },
};

/// The sheet of paper for one patient, in the patient's language: the code, three steps, and the link as text.
pub(super) fn sheet(patient: I18n, from: &str, link: &str) -> Element {
    let language = patient.language();
    let steps = [
        (Icon::Phone, keys::SHEET_CAMERA),
        (Icon::Globe, keys::SHEET_BROWSER),
        (Icon::Checklist, keys::SHEET_CHOOSE),
    ];
    let steps = steps.map(|(shape, words)| {
        element("li", "app-sheet__step")
            .view(sized(shape, IconSize::Large, ""))
            .add(element("span", "").say(patient, words))
    });
    let from = patient.with(keys::SHEET_FROM, &[("name", from.into())]);
    let code = code(patient, link);
    element("section", "app-sheet")
        .set("lang", language.code())
        .set("dir", language.direction().as_str())
        .add(element("h2", "").say(patient, keys::SHEET_TITLE))
        .add(element("p", "").text(&from))
        .add_all(code.into_iter().collect())
        .add(element("ol", "app-sheet__steps").add_all(steps.into()))
        .add(element("p", "app-sheet__link app-ltr").text(link))
}
