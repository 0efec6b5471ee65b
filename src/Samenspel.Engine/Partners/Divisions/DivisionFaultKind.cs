namespace Samenspel.Engine.Partners.Divisions;

/// <summary>Why there is no division.</summary>
public enum DivisionFaultKind
{
    /// <summary>These must be together and two of them must be apart.</summary>
    TogetherAndApart,

    /// <summary>These must be together and are more than a group may have.</summary>
    TogetherTooMany,

    /// <summary>These must be together, and no allowed group holds them all.</summary>
    TogetherUnreachable,

    /// <summary>This part of the country has fewer municipalities than a group must have.</summary>
    PartTooSmall,

    /// <summary>No allowed group holds this municipality.</summary>
    NoGroup,

    /// <summary>Each municipality has allowed groups, but no set of them holds everybody once: proven.</summary>
    NoDivision,

    /// <summary>No division was found, and it is not proven that there is none.</summary>
    NotFound,
}
