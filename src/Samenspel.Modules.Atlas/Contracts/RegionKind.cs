namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>Kinds of region that municipalities belong to.</summary>
public enum RegionKind
{
    /// <summary>Arbeidsmarktregio.</summary>
    LabourMarket,

    /// <summary>COROP-gebied: for statistics.</summary>
    Corop,

    /// <summary>GGD-regio: public health.</summary>
    Ggd,

    /// <summary>Jeugdregio: youth care.</summary>
    Youth,

    /// <summary>Veiligheidsregio.</summary>
    Safety,

    /// <summary>Zorgkantoorregio: long-term care.</summary>
    HealthOffice,
}
