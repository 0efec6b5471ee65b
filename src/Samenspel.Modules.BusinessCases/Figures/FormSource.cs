using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>The form shows a source in the language of the page; what comes back unchanged keeps its other language.</summary>
internal static class FormSource
{
    public static CaseSource Kept(CaseSource typed, CaseSource former)
    {
        var (sameTitle, samePlace) = (typed.Title == CaseWords.Title(former), typed.Place == former.PlaceIn(CultureInfo.CurrentUICulture));
        return new(
            sameTitle ? former.Title : typed.Title,
            typed.Date,
            samePlace ? former.Place : typed.Place,
            sameTitle && samePlace && typed.Date == former.Date ? former.Url : null)
        {
            TitleEn = sameTitle ? former.TitleEn : null,
            PlaceEn = samePlace ? former.PlaceEn : null,
        };
    }
}
