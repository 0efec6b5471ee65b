namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>How far a variant goes.</summary>
public enum VariantKind
{
    /// <summary>Staff together, each its own equipment.</summary>
    EachOwnEquipment,
    AllCentral,
    PartlyCentral,
    Own,
}
