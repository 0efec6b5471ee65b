namespace Samenspel.Engine.CostSharing.Forms;

/// <summary>
/// A cost with scale: factor · (sum of the weights of the group)^exponent. With an exponent below 1 every inhabitant more costs
/// less than the one before; 0 is a fixed amount for any group.
/// </summary>
/// <param name="Factor">Any finite number.</param>
/// <param name="Exponent">Zero or more.</param>
public sealed record ScaleTerm(double Factor, double Exponent)
{
    internal bool IsConcave => Factor == 0 || Exponent == 1 || (Factor > 0 ? Exponent is >= 0 and < 1 : Exponent > 1);

    internal double At(double weight) => Factor * Math.Pow(weight, Exponent);
}
