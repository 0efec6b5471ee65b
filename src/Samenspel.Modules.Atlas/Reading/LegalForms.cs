using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>The names of the forms in the language of the page; the Dutch term is the term of the law.</summary>
internal static class LegalForms
{
    public static string NameOf(LegalForm form) => form switch
    {
        LegalForm.OpenbaarLichaam => AtlasTexts.Form_OpenbaarLichaam,
        LegalForm.Bedrijfsvoeringsorganisatie => AtlasTexts.Form_Bedrijfsvoeringsorganisatie,
        LegalForm.GemeenschappelijkOrgaan => AtlasTexts.Form_GemeenschappelijkOrgaan,
        LegalForm.RegelingZonderMeer => AtlasTexts.Form_RegelingZonderMeer,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };
}
