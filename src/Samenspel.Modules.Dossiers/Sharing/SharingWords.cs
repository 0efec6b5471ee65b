using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Sharing;

/// <summary>How pages speak of sharing.</summary>
internal static class SharingWords
{
    public static string Of(ShareCircle circle) => circle switch
    {
        ShareCircle.Participants => DossierTexts.Circle_Participants,
        ShareCircle.Organisations => DossierTexts.Circle_Organisations,
        _ => DossierTexts.Circle_Public,
    };

    /// <summary>A day and a time in the Netherlands.</summary>
    public static string Moment(DateTimeOffset moment) =>
        $"{Show.ShortDate(DutchTime.DateOf(moment))} {DutchTime.At(moment).ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
