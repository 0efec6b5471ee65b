using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Domain;

/// <summary>Iv3 figures of a municipality in a year; every amount in thousands of euros, as the source has them.</summary>
internal sealed class MunicipalFinance
{
    public int Year { get; init; }

    public FinanceReport Report { get; init; }

    public required string Code { get; init; }

    /// <summary>On the first of January of that year.</summary>
    public int Inhabitants { get; init; }

    public long ExpenditureKeur { get; init; }

    public long IncomeKeur { get; init; }

    /// <summary>Taakveld 0.4.</summary>
    public long OverheadKeur { get; init; }

    public long SalariesKeur { get; init; }

    public long HiredStaffKeur { get; init; }

    public long SalariesOverheadKeur { get; init; }

    public long HiredStaffOverheadKeur { get; init; }

    public long PaidToJointArrangementsKeur { get; init; }
}
