using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>A request about one contribution.</summary>
internal interface IAboutContribution : IAboutDossier
{
    Guid Contribution { get; }
}
