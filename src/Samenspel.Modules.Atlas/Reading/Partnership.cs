using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>A partnership through time: the versions of an arrangement in the register, an ICT partnership, or both in one.</summary>
internal sealed class Partnership
{
    /// <summary>The id of the first version in the register, or the id of an ICT partnership that the register does not hold. It stays.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Oldest first; empty when the register does not hold it.</summary>
    public required IReadOnlyList<Arrangement> Versions { get; init; }

    public required IctPartnership? Ict { get; init; }

    /// <summary>By name; somebody who left and came back is there twice.</summary>
    public required IReadOnlyList<Membership> Members { get; init; }

    public required PartnershipStatus Status { get; init; }

    public required PartialDate? From { get; init; }

    /// <summary>The first day on which it no longer existed.</summary>
    public required PartialDate? Until { get; init; }

    /// <summary>Of the last version that states any; the top list's areas and their parts, each on its own.</summary>
    public required IReadOnlyList<string> PolicyAreas { get; init; }

    /// <summary>Provinces of the municipalities that take part (or took part last), the register's main province first.</summary>
    public required IReadOnlyList<string> Provinces { get; init; }

    /// <summary>The partnership as which the register goes on after this one's ICT ended; else null.</summary>
    public string? ContinuedAs { get; init; }

    public Arrangement? Latest => Versions.Count == 0 ? null : Versions[^1];

    public LegalForm? Form => Latest?.LegalForm;

    public bool IsCurrent => Status == PartnershipStatus.Current;

    /// <summary>ICT is the task or one of the stated tasks: by the ICT list, or by the register for what is not on that list.</summary>
    public bool IsIct => Ict is { } ict ? ict.Kind != IctKind.Operations : Latest?.IsIct == true;

    /// <summary>Members of today, or the last ones of a partnership that ended.</summary>
    public IEnumerable<Membership> LastMembers => Members.Where(member => member.IsOpen || (!IsCurrent && member.Leaving == Leaving.ArrangementEnded));

    public bool InForceOn(DateOnly day)
    {
        if (Versions.Any(version => version.ValidFrom <= day && (version.ValidUntil is null || day < version.ValidUntil)))
        {
            return true;
        }

        // What the ICT list knows from before the register's first version, or without the register.
        var end = Versions.Count > 0 ? Versions[0].ValidFrom : Until?.First;
        return PartialDate.Read(Ict?.Start) is { } start && start.First <= day
            && (end is { } until ? day < until : Status == PartnershipStatus.Current);
    }
}
