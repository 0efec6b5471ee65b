namespace Samenspel.Modules.Calendar.Counting;

/// <summary>A holiday that Dutch law knows.</summary>
internal enum Holiday
{
    NewYear,
    Easter,
    KingsDay,
    Liberation,
    Ascension,
    Pentecost,
    Christmas,
}
