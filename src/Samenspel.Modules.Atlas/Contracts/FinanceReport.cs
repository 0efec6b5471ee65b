namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>Which of a municipality's reports a figure comes from.</summary>
public enum FinanceReport
{
    Budget,
    Accounts,
}
