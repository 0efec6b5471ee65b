using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Maps;

/// <summary>What the colours of the map are called and how they look.</summary>
internal static class MapWording
{
    private static readonly MapFill[] Steps = [MapFill.Step1, MapFill.Step2, MapFill.Step3, MapFill.Step4, MapFill.Step5];

    public static string ValueOf(MapColouring colouring, double? value) => value is { } known ? ValueOf(colouring.Subject, known) : AtlasPageTexts.NotKnown;

    public static MapFill FillOf(MapColouring colouring, int? place) => place switch
    {
        null => MapFill.NoData,
        { } index when colouring.Subject == MapSubject.IctPartnership => index == 0 ? MapFill.Land : MapFill.Selected,
        { } index when colouring.Classes.Count == 1 => Steps[index],
        { } index => Steps[(int)Math.Round(4.0 * index / (colouring.Classes.Count - 1))],
    };

    /// <summary>A line for every class, with its range and how many municipalities are in it.</summary>
    public static List<MapKeyItem> Key(MapColouring colouring)
    {
        var items = colouring.Classes.Select((kind, index) => new MapKeyItem(FillOf(colouring, index), ClassOf(colouring, kind))).ToList();
        var unknown = colouring.Values.Count(value => value.Value is null);
        if (unknown > 0)
        {
            items.Add(new MapKeyItem(MapFill.NoData, Count(AtlasPageTexts.NotKnown, unknown)));
        }

        return items;
    }

    /// <summary>One sentence about the whole country.</summary>
    public static string Finding(MapColouring colouring)
    {
        var values = colouring.Values.Select(value => value.Value).OfType<double>().Order().ToList();
        if (values.Count == 0)
        {
            return AtlasPageTexts.Map_NoValues;
        }

        if (colouring.Subject == MapSubject.IctPartnership)
        {
            return Phrase.With(AtlasPageTexts.M_Lede, values.Count(value => value > 0), colouring.Values.Count);
        }

        if (colouring.Unit == MapColouring.ClassUnit)
        {
            var largest = colouring.Classes.MaxBy(kind => kind.Municipalities)!;
            return Phrase.With(AtlasPageTexts.Map_LedeClass, largest.Municipalities, values.Count, ValueOf(colouring.Subject, largest.From));
        }

        var middle = (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
        return Phrase.With(
            AtlasPageTexts.Map_LedeNumber, AtlasWords.Of(colouring.Subject), ValueOf(colouring.Subject, middle), ValueOf(colouring.Subject, values[0]),
            ValueOf(colouring.Subject, values[^1]), colouring.Year);
    }

    public static string SourceOf(MapColouring colouring) => colouring.Subject switch
    {
        MapSubject.Inhabitants or MapSubject.SizeClass => Phrase.With(AtlasPageTexts.Map_SourceInhabitants, colouring.Year),
        MapSubject.Urbanity => Phrase.With(AtlasPageTexts.Map_SourceUrbanity, colouring.Year),
        MapSubject.OverheadPerInhabitant => Phrase.With(AtlasPageTexts.Map_SourceOverhead, colouring.Year),
        MapSubject.PaidToJointArrangementsPerInhabitant => Phrase.With(AtlasPageTexts.Map_SourcePaid, colouring.Year),
        MapSubject.Partnerships => AtlasPageTexts.Map_SourcePartnerships,
        _ => AtlasPageTexts.Map_SourceIct,
    };

    /// <summary>What the classes are, so that nobody reads more in them.</summary>
    public static string NoteOf(MapColouring colouring) => colouring.Subject switch
    {
        MapSubject.SizeClass => $"{AtlasPageTexts.Map_NoteSizes} {AtlasPageTexts.Map_NoteColour}",
        MapSubject.Urbanity => $"{AtlasPageTexts.Map_NoteUrbanity} {AtlasPageTexts.Map_NoteColour}",
        MapSubject.IctPartnership => AtlasPageTexts.Map_NoteIct,
        _ when AreAlike(colouring.Classes) => $"{AtlasPageTexts.Map_NoteQuantiles} {AtlasPageTexts.Map_NoteColour}",
        _ => $"{AtlasPageTexts.Map_NoteUneven} {AtlasPageTexts.Map_NoteColour}",
    };

    // Many equal values stay in one class, which can make it much larger than the others.
    private static bool AreAlike(IReadOnlyList<MapClass> classes) =>
        classes.Count == 0 || classes.Max(kind => kind.Municipalities) <= 1.25 * classes.Min(kind => kind.Municipalities);

    private static string ClassOf(MapColouring colouring, MapClass kind)
    {
        var from = ValueOf(colouring.Subject, kind.From);
        var range = kind.From >= kind.To ? from : Phrase.With(AtlasPageTexts.Range, from, ValueOf(colouring.Subject, kind.To));
        return Count(range, kind.Municipalities);
    }

    private static string Count(string what, int municipalities) => municipalities == 1
        ? Phrase.With(AtlasPageTexts.Map_KeyOne, what)
        : Phrase.With(AtlasPageTexts.Map_Key, what, municipalities);

    private static string ValueOf(MapSubject subject, double value) => subject switch
    {
        MapSubject.SizeClass => AtlasWords.Of((SizeClass)(int)value),
        MapSubject.Urbanity => AtlasWords.Urbanity((int)value),
        MapSubject.IctPartnership => value > 0 ? AtlasPageTexts.Map_InIct : AtlasPageTexts.Map_NotInIct,
        MapSubject.OverheadPerInhabitant or MapSubject.PaidToJointArrangementsPerInhabitant => Show.Euro((long)Math.Round(value * 100)),
        _ => Show.Count((long)value),
    };
}
