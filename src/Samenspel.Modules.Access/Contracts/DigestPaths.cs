namespace Samenspel.Modules.Access.Contracts;

/// <summary>Where digests are chosen, inside the site.</summary>
public static class DigestPaths
{
    public const string Choice = "/account/berichten";
}
