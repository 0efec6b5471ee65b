namespace Samenspel.Data.Recording;

/// <summary>Checks one chain, line by line in the order in which they stand. The first line that does not fit ends it.</summary>
public sealed class ChainCheck(string chain)
{
    // A line that was moved further is called changed.
    private const int SearchedPlaces = 100_000;

    private string _hash = RecordHash.Beginning;

    public string Chain => chain;

    /// <summary>The last line that fits.</summary>
    public long Number { get; private set; }

    public RecordFault? Fault { get; private set; }

    /// <summary>The end of what fits.</summary>
    public ChainEnd End => new(chain, Number, _hash);

    /// <summary>The next line.</summary>
    /// <returns>Whether the chain still fits.</returns>
    public bool Add(RecordLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (Fault is not null)
        {
            return false;
        }

        Fault = FaultOf(line);
        if (Fault is null)
        {
            (Number, _hash) = (line.Number, line.Hash);
        }

        return Fault is null;
    }

    /// <summary>The chain has no more lines.</summary>
    /// <param name="known">Its end as the database or the file keeps it.</param>
    public void Finish(ChainEnd known)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (Fault is not null)
        {
            return;
        }

        Fault = known.Number > Number ? new RecordFault(RecordFaultKind.Truncated, chain, Number + 1, known.Number)
            : known.Number < Number ? new RecordFault(RecordFaultKind.Inserted, chain, known.Number + 1)
            : known.Hash != _hash ? new RecordFault(RecordFaultKind.EndDiffers, chain, Number)
            : null;
    }

    private RecordFault? FaultOf(RecordLine line)
    {
        if (line.Chain != chain || line.Number <= Number)
        {
            return new RecordFault(RecordFaultKind.Inserted, chain, line.Number);
        }

        if (line.Number > Number + 1)
        {
            return new RecordFault(RecordFaultKind.Missing, chain, Number + 1);
        }

        if (RecordHash.Of(line) != line.Hash)
        {
            return PlaceOf(line) is { } place ? new RecordFault(RecordFaultKind.Moved, chain, line.Number, place) : new RecordFault(RecordFaultKind.Changed, chain, line.Number);
        }

        return line.Previous == _hash ? null : new RecordFault(RecordFaultKind.Detached, chain, line.Number);
    }

    private static long? PlaceOf(RecordLine line)
    {
        for (var distance = 1L; distance <= SearchedPlaces; distance++)
        {
            foreach (var place in (ReadOnlySpan<long>)[line.Number - distance, line.Number + distance])
            {
                if (place > 0 && RecordHash.Of(line, place) == line.Hash)
                {
                    return place;
                }
            }
        }

        return null;
    }
}
