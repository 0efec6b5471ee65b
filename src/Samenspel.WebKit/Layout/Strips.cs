namespace Samenspel.WebKit.Layout;

/// <summary>The place above the header where a page says that it shows an example.</summary>
public static class Strips
{
    public const string Section = "strip";
}
