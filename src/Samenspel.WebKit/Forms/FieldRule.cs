using Samenspel.Kernel;

namespace Samenspel.WebKit.Forms;

/// <summary>What every rule of a field shares: the refusal names the field in words, so that the summary above the form can be read by itself.</summary>
internal static class FieldRule
{
    public static Refusal Refuse(string code, string label, string message, string field) =>
        new(RefusalKind.Invalid, code, $"{label}: {char.ToLowerInvariant(message[0])}{message[1..]}", field);
}
