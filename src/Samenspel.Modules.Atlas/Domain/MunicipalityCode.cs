namespace Samenspel.Modules.Atlas.Domain;

/// <summary>A CBS code that lived on 2004-01-01 or later, and where its territory is today.</summary>
internal sealed class MunicipalityCode
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Province { get; init; }

    /// <summary>Null: before the table begins.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The first day on which it no longer existed; null while it lives.</summary>
    public DateOnly? ValidUntil { get; init; }

    public required string CurrentCode { get; init; }

    public required string CurrentName { get; init; }

    /// <summary>False: the territory was split somewhere on the way, and <see cref="CurrentCode"/> is the main successor only.</summary>
    public bool CurrentExact { get; init; }
}
