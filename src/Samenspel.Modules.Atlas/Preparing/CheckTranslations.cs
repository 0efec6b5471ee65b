using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Wording;

namespace Samenspel.Modules.Atlas.Preparing;

/// <summary>Reads the translations before the site opens, so that a damaged file is told on the console and not on a page.</summary>
internal sealed class CheckTranslations(DataWords words) : IPreparation
{
    public int Order => 5;

    public Task PrepareAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        words.Check();
        return Task.CompletedTask;
    }
}
