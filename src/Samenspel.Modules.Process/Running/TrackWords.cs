using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Running;

/// <summary>How tracks are called in the record and refused when they are not there.</summary>
internal static class TrackWords
{
    public static string Detail(int number) => string.Create(CultureInfo.InvariantCulture, $"track {number}");

    public static Refusal Unknown() => new(RefusalKind.NotFound, "process.unknown-track", ProcessTexts.Unknown_Track);
}
