using System.Text;

namespace Samenspel.Data.Handling;

/// <summary>The stable name of a request in the record: <c>dossiers.change-dossier</c> for <c>Samenspel.Modules.Dossiers.Changing.ChangeDossier</c>.</summary>
internal static class ActionName
{
    private const string Modules = "Samenspel.Modules.";

    public static string Of(Type request)
    {
        var space = request.Namespace ?? "";
        var module = space.StartsWith(Modules, StringComparison.Ordinal) ? space[Modules.Length..].Split('.')[0] : "samenspel";
        var name = new StringBuilder(Kebab(module)).Append('.').Append(Kebab(request.Name));
        return name.ToString();
    }

    public static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
