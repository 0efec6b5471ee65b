using System.Globalization;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.Modules.Atlas.Texts;

namespace Samenspel.Modules.Atlas.Searching;

/// <summary>What a hit says of itself, in the language of the page.</summary>
internal static class HitTexts
{
    public static AtlasHit Of(AtlasMunicipality municipality, double score, AtlasSnapshot atlas)
    {
        var kind = municipality.IsCurrent ? AtlasHitKind.Municipality : AtlasHitKind.FormerMunicipality;
        var subtitle = municipality.IsCurrent ? Today(municipality) : Former(municipality, atlas);
        return new AtlasHit(kind, municipality.Name, subtitle, AtlasPaths.Municipality(municipality.CurrentCode), score);
    }

    public static AtlasHit Of(Partnership partnership, double score)
    {
        var form = partnership.Form is { } legal ? LegalForms.NameOf(legal) : partnership.Ict?.LegalForm ?? "";
        var text = partnership.Status switch
        {
            PartnershipStatus.Ended => Format(AtlasTexts.Hit_PartnershipEnded, form, partnership.Until?.First.Year ?? 0),
            PartnershipStatus.Unknown => Format(AtlasTexts.Hit_PartnershipUnknown, form),
            _ => Format(AtlasTexts.Hit_Partnership, form, partnership.LastMembers.Count()),
        };
        return new AtlasHit(AtlasHitKind.Partnership, partnership.Name, text, AtlasPaths.Partnership(partnership.Id), score);
    }

    private static string Today(AtlasMunicipality municipality) => municipality.Inhabitants is { } inhabitants
        ? Format(AtlasTexts.Hit_Municipality, municipality.Province, inhabitants)
        : Format(AtlasTexts.Hit_MunicipalityWithoutFigures, municipality.Province);

    private static string Former(AtlasMunicipality municipality, AtlasSnapshot atlas)
    {
        var successors = atlas.SuccessorsOf(municipality.Code);
        var names = string.Join(", ", successors.Select(successor => successor.Name));
        var last = atlas.Reorganisations.LastOrDefault(row => row.OldCode == municipality.Code);
        var text = successors.Count > 1 ? AtlasTexts.Hit_FormerSplit
            : last?.Kind == ReorganisationKind.Renamed && last.NewCode == municipality.CurrentCode ? AtlasTexts.Hit_FormerRenamed
            : AtlasTexts.Hit_FormerMerged;
        return Format(text, names, municipality.ValidUntil!.Value.Year);
    }

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
