namespace Samenspel.Engine.BusinessCases;

/// <summary>From how many partners it pays by each of the rule's two lines.</summary>
public sealed record PaysFromRange(PaysFrom AtLowJoint, PaysFrom AtHighJoint);
