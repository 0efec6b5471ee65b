using Samenspel.WebKit.Api;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>Stands for the model, with what is missing; parts of the exchange file have a description of their own.</summary>
[ApiName("BusinesscaseModel")]
internal sealed record ModelStandIn;

/// <summary>Stands for all defaults as the case takes them; parts of the exchange file have a description of their own.</summary>
[ApiName("Uitgangspunten")]
internal sealed record DefaultsStandIn;

/// <summary>Stands for a default that is overruled; parts of the exchange file have a description of their own.</summary>
[ApiName("Uitgangspunt")]
internal sealed record OverruleStandIn;

/// <summary>Stands for a cost line; parts of the exchange file have a description of their own.</summary>
[ApiName("Kostenpost")]
internal sealed record LineStandIn;

/// <summary>Stands for a variant; parts of the exchange file have a description of their own.</summary>
[ApiName("Variant")]
internal sealed record VariantStandIn;

/// <summary>Stands for a benefit that is not money; parts of the exchange file have a description of their own.</summary>
[ApiName("Baat")]
internal sealed record BenefitStandIn;

/// <summary>Stands for the drivers of participants; parts of the exchange file have a description of their own.</summary>
[ApiName("Kenmerken")]
internal sealed record DriversStandIn;

/// <summary>Stands for groups of lines; parts of the exchange file have a description of their own.</summary>
[ApiName("Samenhang")]
internal sealed record GroupsStandIn;
