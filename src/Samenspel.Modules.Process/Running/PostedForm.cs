using Microsoft.AspNetCore.Http;

namespace Samenspel.Modules.Process.Running;

/// <summary>The fields of a form as they were sent.</summary>
internal static class PostedForm
{
    public static async Task<Dictionary<string, string>> ReadAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
    }

    public static TrackEntry Track(IReadOnlyDictionary<string, string> values, string prefix) => new(
        values.GetValueOrDefault(prefix + nameof(TrackEntry.Name)),
        values.GetValueOrDefault(prefix + nameof(TrackEntry.Scope)),
        values.GetValueOrDefault(prefix + nameof(TrackEntry.StartPhase)),
        values.GetValueOrDefault(prefix + nameof(TrackEntry.StartedOn)),
        values.GetValueOrDefault(prefix + nameof(TrackEntry.StartGround)));
}
