namespace Samenspel.Web.Shell;

/// <summary>A long text of <c>content/pages</c>: its heading, its first paragraph and the rest as HTML.</summary>
internal sealed record ContentText(string Title, string Lede, string Html)
{
    public static readonly ContentText Empty = new("", "", "");
}
