namespace Samenspel.Engine.Uncertainty.Versions;

/// <summary>How the difference between two versions was divided over what changed.</summary>
public enum Attribution
{
    /// <summary>The mean over all orders in which the changes could have been made (Shapley): no order matters.</summary>
    AllOrders,

    /// <summary>Too many changes for that: the mean of the order of the list and its reverse.</summary>
    ListAndReverse,

    /// <summary>The changes cannot be made one at a time; the difference is given for all together.</summary>
    AllTogether,
}
