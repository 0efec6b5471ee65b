namespace Samenspel.Modules.Process.Contracts;

/// <summary>The way in to terms, routes and cycles, of the product and of regional bodies: always their newest version.</summary>
public interface ILaw
{
    /// <returns>The same book as long as the site runs.</returns>
    LawBook Read();
}
