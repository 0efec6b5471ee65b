using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Law;

namespace Samenspel.Web.Tests.Calendar;

/// <summary>The law as the product ships it, read once.</summary>
internal static class TestLaw
{
    public static readonly LawBook Book = new LawReader(new ContentLibrary(ContentFolders.Of(new ShippedFiles(AppContext.BaseDirectory)))).Read();

    /// <summary>Written as 2026-12-31.</summary>
    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
