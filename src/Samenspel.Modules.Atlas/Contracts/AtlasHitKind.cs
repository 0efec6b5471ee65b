namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>What a hit of the search is.</summary>
public enum AtlasHitKind
{
    Municipality,
    FormerMunicipality,
    Partnership,
}
