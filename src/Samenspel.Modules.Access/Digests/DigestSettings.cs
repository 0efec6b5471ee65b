using System.Globalization;
using Microsoft.Extensions.Configuration;
using Samenspel.Kernel;

namespace Samenspel.Modules.Access.Digests;

/// <summary>When digests go out, read and checked once.</summary>
/// <param name="Time">Of the day, in the Netherlands.</param>
/// <param name="CanSend">Links in a digest need the site's address: without <c>Site:Address</c> none is sent.</param>
internal sealed record DigestSettings(TimeOnly Time, bool CanSend)
{
    private const string Usual = "07:00";

    /// <exception cref="UnusableSetupException">A setting cannot be used.</exception>
    public static DigestSettings Read(IConfiguration configuration)
    {
        var text = configuration["Digest:Time"] is { Length: > 0 } set ? set : Usual;
        return TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new(time, configuration["Site:Address"] is { Length: > 0 })
            : throw new UnusableSetupException($"Digest:Time is '{text}'; it must be a time of the day such as {Usual}.");
    }
}
