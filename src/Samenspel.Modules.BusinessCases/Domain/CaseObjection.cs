using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>Somebody of a participant does not agree with an assumption. What was said to it stays.</summary>
internal sealed class CaseObjection
{
    public const int KeyMaxLength = 200;
    public const int LabelMaxLength = 300;
    public const int TextMaxLength = 2000;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    /// <summary>The stable key of the assumption, such as <c>default/delayMonths</c> or <c>figure/fteToday/dordrecht</c>.</summary>
    public required string Assumption { get; init; }

    /// <summary>What it was called when the objection was made: it is readable when the assumption has gone.</summary>
    public required string Label { get; init; }

    public AccountId MadeBy { get; init; }

    public OrganisationId Organisation { get; init; }

    public DateTimeOffset MadeAt { get; init; }

    public ObjectionState State { get; private set; }

    public int Version { get; private set; }

    public List<ObjectionAct> Acts { get; } = [];

    public void Add(ObjectionActKind kind, string text, AccountId by, OrganisationId organisation, DateTimeOffset now)
    {
        Acts.Add(new ObjectionAct { ObjectionId = Id, Number = Acts.Count + 1, Kind = kind, Text = text, By = by, Organisation = organisation, At = now });
        State = kind switch
        {
            ObjectionActKind.Answered => ObjectionState.Answered,
            ObjectionActKind.Withdrawn => ObjectionState.Withdrawn,
            _ => ObjectionState.Open,
        };
        Version++;
    }
}
