namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>Size of a municipality by inhabitants.</summary>
public enum SizeClass
{
    Under20Thousand,
    From20To50Thousand,
    From50To100Thousand,
    From100To250Thousand,
    From250Thousand,
}
