namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What the source says about VAT in its amounts.</summary>
public enum VatStance
{
    NotStated,
    Included,
    Excluded,
    NotApplicable,
}
