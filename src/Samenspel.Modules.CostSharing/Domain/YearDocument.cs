using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Domain;

/// <summary>The content of a <see cref="CostYear"/>. Amounts in whole cents.</summary>
internal sealed record YearDocument
{
    public const int SourceMaxLength = 200;

    public long BudgetCents { get; init; }

    /// <summary>What it cost; null while the year runs.</summary>
    public long? ActualCents { get; init; }

    public long ReserveBeforeCents { get; init; }

    /// <summary>What the amounts say about VAT.</summary>
    public VatStance Vat { get; init; }

    /// <summary>Where the amounts come from; empty when nobody said.</summary>
    public string Source { get; init; } = "";

    /// <summary>Code of the key as it was chosen.</summary>
    public string Key { get; init; } = "";

    /// <summary>What the key was called then.</summary>
    public LocalText KeyName { get; init; } = new("");

    public YearRule Rule { get; init; } = new(0, 0);

    /// <summary>Who took part in that year.</summary>
    public IReadOnlyList<YearParty> Parties { get; init; } = [];
}

/// <summary>What was agreed for the year.</summary>
/// <param name="ReservePercent">A surplus first fills the reserve to this part of the budget.</param>
/// <param name="ChargePercent">A shortage is charged by the key up to this part of the budget.</param>
/// <param name="ReserveCoversShortage">Whether a shortage is first paid from the reserve.</param>
/// <param name="Basis">What the key divides.</param>
internal sealed record YearRule(decimal ReservePercent, decimal ChargePercent, bool ReserveCoversShortage = true, SettlementBasis Basis = SettlementBasis.Difference);

/// <summary>Somebody that took part in a year; with its name, to tell who it was when it has left.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Key">Its key in addresses and files.</param>
/// <param name="Name">As it was called then.</param>
/// <param name="AdvanceCents">What it paid during the year.</param>
/// <param name="Weight">Its part in the key as it was when the year was entered: a figure, or its share in cents.</param>
internal sealed record YearParty(ParticipantId Participant, string Key, LocalText Name, long AdvanceCents, decimal Weight);
