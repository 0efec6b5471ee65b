namespace Samenspel.Engine.BusinessCases;

/// <summary>The spread by each of the rule's two lines; equal when the rule is a single line.</summary>
public sealed record SavingSpreadRange(SavingSpread AtLowJoint, SavingSpread AtHighJoint);
